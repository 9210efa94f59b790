package dev.plumb.core.plan;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Turns changes into actions: asks the ribs for SQL, folds inlined objects into the statement of
/// their parent and leaves out drops that happen by themselves.
final class Actions {

  private final Rules rules;
  private final Surroundings around;
  private final Changes changes;
  private final Absorption absorption;
  private final List<Action> actions = new ArrayList<>();

  Actions(Rules rules, Surroundings around, Changes changes, Absorption absorption) {
    this.rules = rules;
    this.around = around;
    this.changes = changes;
    this.absorption = absorption;
  }

  List<Action> all() {
    drops();
    changes.altered().values().forEach(this::alter);
    creations();
    return actions;
  }

  private void drops() {
    Map<ObjectId, Set<ObjectId>> along = new HashMap<>();
    for (var id : changes.dropped()) {
      for (var root : droppers(id, new LinkedHashSet<>())) {
        along.computeIfAbsent(root, _ -> new TreeSet<>()).add(id);
      }
    }
    for (var id : new TreeSet<>(along.keySet())) {
      var object = around.actual().find(id).orElseThrow();
      actions.add(
          new Action(cause(new Change.Drop(id)), drop(object), Set.of(), along.get(id), Set.of()));
    }
  }

  /// {@return the dropped objects whose own statement takes this one along, itself when none does}
  private Set<ObjectId> droppers(ObjectId id, Set<ObjectId> onTheWay) {
    if (!onTheWay.add(id)) {
      return Set.of();
    }
    var takers = new TreeSet<ObjectId>();
    if (id.parent() != null && id.kind().isPart() && changes.drops(id.parent())) {
      takers.add(id.parent());
    }
    for (var edge : around.actual().dependencies(id)) {
      if (edge.bond() != Edge.Bond.NORMAL && changes.drops(edge.to())) {
        takers.add(edge.to());
      }
    }
    implier(id, true).filter(changes::drops).ifPresent(takers::add);
    var roots = new TreeSet<ObjectId>();
    takers.forEach(taker -> roots.addAll(droppers(taker, onTheWay)));
    return roots.isEmpty() ? Set.of(id) : roots;
  }

  private void alter(Change.Alter change) {
    var before = around.actual().find(change.id()).orElseThrow();
    var after = around.desired().find(change.id()).orElseThrow();
    var steps = new ArrayList<Step>();
    for (var way : Expansion.Ways.of(rules, before, after, around)) {
      switch (way) {
        case Way.InPlace(var more) -> steps.addAll(more);
        case Way.Disturbing(var more) -> steps.addAll(more);
        case Way.Implied() -> {}
        case Way.Replacing(var reason) ->
            throw new IllegalStateException(change.id() + " must be replaced after all: " + reason);
      }
    }
    actions.add(new Action(change, steps, Set.of(), Set.of(), Set.of(change.id())));
  }

  private void creations() {
    Map<ObjectId, Set<ObjectId>> along = new HashMap<>();
    for (var id : changes.created()) {
      along.computeIfAbsent(creator(id), _ -> new TreeSet<>()).add(id);
    }
    for (var id : new TreeSet<>(along.keySet())) {
      var object = around.desired().find(id).orElseThrow();
      actions.add(
          new Action(
              cause(new Change.Create(id)), create(object), along.get(id), Set.of(), Set.of()));
    }
  }

  private ObjectId creator(ObjectId id) {
    var root = absorption.root(id);
    var implier = implier(root, false).filter(changes::creates);
    return implier.isPresent() ? creator(implier.get()) : root;
  }

  private Optional<ObjectId> implier(ObjectId id, boolean dropping) {
    var schema = dropping ? around.actual() : around.desired();
    return implier(schema.find(id).orElseThrow(), dropping);
  }

  private <T extends SchemaObject> Optional<ObjectId> implier(T object, boolean dropping) {
    var schema = dropping ? around.actual() : around.desired();
    return rules.of(object).impliedBy(object, schema);
  }

  private Change cause(Change change) {
    return changes
        .replacedBecause(change.id())
        .<Change>map(reason -> new Change.Replace(change.id(), reason))
        .orElse(change);
  }

  private <T extends SchemaObject> List<Step> drop(T object) {
    return rules.of(object).drop(object, around);
  }

  private <T extends SchemaObject> List<Step> create(T object) {
    return rules.of(object).create(object, around);
  }
}
