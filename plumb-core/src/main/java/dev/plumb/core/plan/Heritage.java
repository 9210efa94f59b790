package dev.plumb.core.plan;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;

/// What becomes of the dependants of a replaced object that hold its values.
final class Heritage {

  private final Rules rules;
  private final Surroundings around;
  private final Changes changes;

  Heritage(Rules rules, Surroundings around, Changes changes) {
    this.rules = rules;
    this.around = around;
    this.changes = changes;
  }

  /// {@return whether the dependant can keep what it holds while the other object is replaced}
  boolean isKept(ObjectId dependant, ObjectId replaced) {
    var from = around.actual().find(replaced).orElseThrow();
    var heir = around.actual().find(dependant).orElseThrow();
    return hasSuccession(from) && isCarriedOver(heir, replaced);
  }

  /// Sets aside what carried objects come from, what hands on what it holds, and what that in turn
  /// is
  /// made of.
  void setAside() {
    var open = new ArrayDeque<ObjectId>();
    changes.carried().values().forEach(open::addAll);
    changes.dropped().stream().filter(this::isBequest).forEach(open::add);
    changes.dropped().stream().filter(this::isLeftInTheWay).forEach(open::add);
    while (!open.isEmpty()) {
      var id = open.poll();
      if (!changes.isSetAside(id)) {
        changes.setAside(id);
        needs(id)
            .filter(need -> changes.drops(need) && changes.creates(need))
            .filter(need -> hasSuccession(around.actual().find(need).orElseThrow()))
            .forEach(open::add);
      }
    }
  }

  private boolean isBequest(ObjectId id) {
    return changes.creates(id) && bequeaths(around.actual().find(id).orElseThrow());
  }

  /// What others leave where they are, and then goes for good, is in the way until then if what
  /// goes
  /// along with it comes again.
  private boolean isLeftInTheWay(ObjectId dropped) {
    return !changes.creates(dropped)
        && dependants(dropped).anyMatch(changes::alters)
        && needs(dropped)
            .anyMatch(need -> changes.creates(need) && dependants(dropped).anyMatch(need::equals))
        && hasSuccession(around.actual().find(dropped).orElseThrow());
  }

  private Stream<ObjectId> dependants(ObjectId id) {
    return around.actual().dependants(id).stream()
        .filter(edge -> edge.bond().needs())
        .map(Edge::from);
  }

  private Stream<ObjectId> needs(ObjectId id) {
    return Stream.concat(Stream.of(id), around.actual().children(id).stream())
        .flatMap(part -> around.actual().dependencies(part).stream())
        .filter(edge -> edge.bond().needs())
        .map(Edge::to);
  }

  /// {@return the dependants that lean on another carried object as well: in between the two do not
  /// fit each other}
  List<ObjectId> torn(ObjectId carried) {
    return around.actual().dependants(carried).stream()
        .filter(edge -> edge.bond().needs())
        .map(Edge::from)
        .filter(dependant -> leansOnOther(dependant, carried))
        .toList();
  }

  private boolean leansOnOther(ObjectId dependant, ObjectId carried) {
    return around.actual().dependencies(dependant).stream()
        .map(Edge::to)
        .anyMatch(to -> !to.equals(carried) && changes.carried().containsKey(to));
  }

  private <T extends SchemaObject> boolean bequeaths(T replaced) {
    return rules.of(replaced).bequeaths(replaced, around);
  }

  private <T extends SchemaObject> boolean hasSuccession(T replaced) {
    return rules.of(replaced).succession(replaced, around).isPresent();
  }

  private <T extends SchemaObject> boolean isCarriedOver(T heir, ObjectId replaced) {
    return rules.of(heir).carriedOver(heir, replaced, around).isPresent();
  }
}
