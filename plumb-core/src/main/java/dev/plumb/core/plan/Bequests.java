package dev.plumb.core.plan;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Arrival;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a replaced object hands to its successor arrives once all is made that it needs, and before
/// anything is made that would act on its arrival or looks at it.
final class Bequests {

  private final Surroundings around;
  private final Rules rules;

  Bequests(Surroundings around, Rules rules) {
    this.around = around;
    this.rules = rules;
  }

  List<Precedence> between(Collection<Action> actions) {
    var found = new ArrayList<Precedence>();
    for (var action : actions) {
      if (isArrival(action)) {
        var recipients = recipients(action.cause().id());
        actions.stream()
            .filter(other -> other != action)
            .forEach(other -> order(other, action, recipients, found));
      }
    }
    return found;
  }

  /// What neither makes nor takes anything moves what is there.
  private boolean isArrival(Action action) {
    return action.cause() instanceof Change.Replace
        && action.produces().isEmpty()
        && action.completes().isEmpty()
        && action.vacates().isEmpty()
        && !action.isDrop();
  }

  /// {@return the successor and all that holds a part of what arrives there}
  private Set<ObjectId> recipients(ObjectId successor) {
    var found = new HashSet<>(Set.of(successor.whole()));
    if (!successor.equals(successor.whole())) {
      around.desired().dependencies(successor).forEach(edge -> found.add(edge.to().whole()));
    }
    var open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      around.desired().dependants(open.poll()).stream()
          .map(Edge::from)
          .filter(dependant -> arrival(dependant) == Arrival.NEEDED)
          .map(ObjectId::whole)
          .filter(found::add)
          .forEach(open::add);
    }
    return found;
  }

  private void order(
      Action other, Action arrival, Set<ObjectId> recipients, List<Precedence> found) {
    if (other.destroys().contains(arrival.cause().id()) && other.vacates().isEmpty()) {
      found.add(handedOver(arrival, other));
    }
    for (var id : made(other)) {
      if (recipients.contains(id.whole()) || leansOn(id, recipients)) {
        switch (arrival(id)) {
          case NEEDED -> found.add(handedOver(other, arrival));
          case AWAITED -> found.add(handedOver(arrival, other));
          case INDIFFERENT -> {}
        }
      }
    }
  }

  private static Precedence handedOver(Action earlier, Action later) {
    var reason = Reason.of(Reason.Rule.HANDS_OVER, later.cause().id(), earlier.cause().id());
    return new Precedence(earlier, later, reason);
  }

  private static Set<ObjectId> made(Action action) {
    var made = new TreeSet<>(action.produces());
    made.addAll(action.alters());
    made.addAll(action.completes());
    return made;
  }

  private boolean leansOn(ObjectId id, Set<ObjectId> recipients) {
    return around.desired().dependencies(id).stream()
        .filter(edge -> edge.bond().needs())
        .anyMatch(edge -> recipients.contains(edge.to().whole()));
  }

  private Arrival arrival(ObjectId id) {
    return arrival(around.desired().find(id).orElseThrow());
  }

  private <T extends SchemaObject> Arrival arrival(T object) {
    return rules.of(object).arrival(object, around.desired());
  }
}
