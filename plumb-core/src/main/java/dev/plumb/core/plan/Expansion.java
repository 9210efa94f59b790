package dev.plumb.core.plan;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Attribute;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Extends a list of differences to everything that must happen: what is replaced takes its parts
/// and its dependants along, and a disturbing change moves its dependants out of the way.
final class Expansion {

  private final Rules rules;
  private final Schema actual;
  private final Schema desired;
  private final Surroundings around;
  private final Changes changes;
  private final Heritage heritage;
  private final Deque<ObjectId> gone = new ArrayDeque<>();
  private final Set<ObjectId> settled = new HashSet<>();

  Expansion(Rules rules, Surroundings around, Changes changes) {
    this.rules = rules;
    this.actual = around.actual();
    this.desired = around.desired();
    this.around = around;
    this.changes = changes;
    this.heritage = new Heritage(rules, around, changes);
  }

  /// @param disorder objects whose parts come in another order, which only new ones can have
  void expand(List<Difference> differences, List<Difference.Changed> disorder) {
    var missing = new ArrayList<ObjectId>();
    var undeclared = new ArrayList<ObjectId>();
    var changed = new ArrayList<Difference.Changed>();
    for (var difference : differences) {
      switch (difference) {
        case Difference.Missing(var id) -> {
          changes.create(id);
          missing.add(id);
        }
        case Difference.Undeclared(var id) -> {
          changes.drop(id);
          gone.add(id);
          undeclared.add(id);
        }
        case Difference.Changed change -> changed.add(change);
      }
    }
    missing.stream()
        .filter(this::comesOnlyWithParent)
        .forEach(id -> replace(id.owner(), "has a new " + id.kind()));
    undeclared.stream()
        .filter(id -> goesOnlyWithParent(actual.find(id).orElseThrow()))
        .forEach(id -> replace(id.owner(), "has a " + id.kind() + " too many"));
    var disturbed = new ArrayList<ObjectId>();
    disorder.forEach(each -> replace(each.id(), "its parts come in another order"));
    changed.forEach(change -> classify(change, disturbed));
    disturbed.stream().filter(changes::alters).forEach(this::disturb);
    while (!gone.isEmpty()) {
      evict(gone.poll());
    }
    heritage.setAside();
  }

  private void classify(Difference.Changed change, List<ObjectId> disturbed) {
    if (changes.drops(change.id())) {
      return;
    }
    var before = actual.find(change.id()).orElseThrow();
    var ways = Ways.of(rules, before, desired.find(change.id()).orElseThrow(), around);
    for (var way : ways) {
      if (way instanceof Way.Replacing(var reason)) {
        replace(change.id(), reason);
        return;
      }
    }
    var names = change.properties().stream().map(Difference.Property::name).toList();
    changes.alter(new Change.Alter(change.id(), names));
    if (ways.stream().anyMatch(Way.Disturbing.class::isInstance)) {
      disturbed.add(change.id());
    }
  }

  private void replace(ObjectId id, String reason) {
    if (changes.drops(id)) {
      return;
    }
    if (comesOnlyWithParent(id) || goesOnlyWithParent(id)) {
      replace(id.owner(), reason);
      return;
    }
    changes.drop(id);
    if (desired.contains(id)) {
      changes.create(id);
      changes.explain(id, reason);
    }
    gone.add(id);
  }

  private boolean comesOnlyWithParent(ObjectId id) {
    return id.parent() != null
        && actual.contains(id.parent())
        && !changes.drops(id.parent())
        && desired.find(id).filter(this::comesOnlyWithParent).isPresent();
  }

  private <T extends SchemaObject> boolean comesOnlyWithParent(T object) {
    return rules.of(object).comesOnlyWithParent(object, around);
  }

  private boolean goesOnlyWithParent(ObjectId id) {
    return id.parent() != null
        && actual.contains(id.parent())
        && !changes.drops(id.parent())
        && actual.find(id).filter(this::goesOnlyWithParent).isPresent();
  }

  private <T extends SchemaObject> boolean goesOnlyWithParent(T object) {
    return rules.of(object).goesOnlyWithParent(object);
  }

  /// Takes the parts and the dependants of a dropped object along.
  private void evict(ObjectId id) {
    if (!settled.add(id)) {
      return;
    }
    for (var child : actual.children(id)) {
      if (child.kind().isPart()) {
        replace(child, "part of " + id);
      }
    }
    if (changes.creates(id)) {
      createParts(id);
    }
    dependants(id)
        .filter(dependant -> !outlives(dependant, id))
        .forEach(dependant -> replace(dependant, "depends on " + id));
  }

  /// Those first whose parents go with them, which may set others free.
  private Stream<ObjectId> dependants(ObjectId id) {
    return actual.dependants(id).stream()
        .filter(edge -> edge.bond().needs())
        .map(Edge::from)
        .sorted(Comparator.comparing(dependant -> !goesOnlyWithParent(dependant)))
        .toList()
        .stream();
  }

  private boolean outlives(ObjectId dependant, ObjectId dropped) {
    return staysWithout(dependant, dropped)
        || isFreedFrom(actual.find(dependant).orElseThrow(), dropped)
        || isCarriedOver(dependant, dropped);
  }

  private void createParts(ObjectId id) {
    for (var child : desired.children(id)) {
      if (child.kind().isPart()) {
        changes.create(child);
        createParts(child);
      }
    }
  }

  /// An object that is changed so that it no longer needs a dropped one can stay, unless what it
  /// needs then has to wait for the successor of the dropped one.
  private boolean staysWithout(ObjectId dependant, ObjectId dropped) {
    return changes.alters(dependant) && !leadsBackTo(dropped, dependant);
  }

  private boolean leadsBackTo(ObjectId dropped, ObjectId id) {
    var seen = new HashSet<ObjectId>();
    var open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      for (var edge : desired.dependencies(open.poll())) {
        for (var to = edge.to(); to != null && seen.add(to); to = to.parent()) {
          open.add(to);
        }
      }
    }
    return seen.contains(dropped)
        || changes.creates(dropped.whole()) && seen.contains(dropped.whole());
  }

  /// What holds values of a replaced object goes over to its successor, where ribs know how.
  private boolean isCarriedOver(ObjectId dependant, ObjectId replaced) {
    if (changes.drops(dependant)
        || !desired.contains(dependant)
        || !changes.creates(replaced)
        || !heritage.isKept(dependant, replaced)) {
      return false;
    }
    changes.carry(dependant, replaced);
    disturb(dependant);
    heritage.torn(dependant).forEach(id -> replace(id, "in the way of a change of " + replaced));
    return true;
  }

  private void disturb(ObjectId id) {
    for (var edge : actual.dependants(id)) {
      var dependant = actual.find(edge.from()).orElseThrow();
      if (edge.bond().needs() && !follows(dependant, id)) {
        replace(dependant.id(), "in the way of a change of " + id);
      }
    }
  }

  private <T extends SchemaObject> boolean isFreedFrom(T dependant, ObjectId dropped) {
    return rules.of(dependant).isFreedFrom(dependant, dropped, around);
  }

  private <T extends SchemaObject> boolean follows(T dependant, ObjectId disturbed) {
    return rules.of(dependant).follows(dependant, disturbed, around);
  }

  /// Asks the alterations of one object's differing attributes, each once.
  static final class Ways {
    private Ways() {}

    static <T extends SchemaObject> List<Way> of(
        Rules rules, T before, SchemaObject after, Surroundings around) {
      var kindRules = rules.of(before);
      var wanted = kindRules.type().cast(after);
      return rules.attributes(before).differing(before, wanted).stream()
          .map(Attribute::handling)
          .filter(Attribute.Handling.Altered.class::isInstance)
          .map(handling -> ((Attribute.Handling.Altered<T>) handling).alteration())
          .distinct()
          .map(alteration -> alteration.way(before, wanted, around))
          .toList();
    }
  }
}
