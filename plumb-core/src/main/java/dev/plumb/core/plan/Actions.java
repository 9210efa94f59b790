package dev.plumb.core.plan;

import static java.util.stream.Collectors.toSet;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    alterations();
    creations();
    return actions;
  }

  private void drops() {
    new DropFamilies(rules, around, changes).byRoot().forEach(this::drop);
  }

  private void drop(ObjectId id, Set<ObjectId> destroyed) {
    var object = around.actual().find(id).orElseThrow();
    var cause = cause(new Change.Drop(id));
    if (changes.isSetAside(id)) {
      var succession = succession(object).orElseThrow();
      if (succession.end().isEmpty()) {
        actions.add(Action.drop(cause, succession.aside(), destroyed));
      } else {
        actions.add(Action.aside(cause, succession.aside(), destroyed));
        actions.add(Action.end(cause, succession.end(), destroyed));
      }
      if (!succession.handover().isEmpty()) {
        actions.add(Action.arrival(cause, succession.handover()));
      }
    } else {
      actions.add(Action.drop(cause, withRisksOf(destroyed, id, drop(object)), destroyed));
    }
  }

  /// What goes along because it mirrors the dropped object is lost as much as that.
  private List<Step> withRisksOf(Set<ObjectId> destroyed, ObjectId dropped, List<Step> steps) {
    if (steps.isEmpty()) {
      return steps;
    }
    var last = steps.getLast();
    for (var id : new TreeSet<>(destroyed)) {
      var object = around.actual().find(id).orElseThrow();
      if (!id.equals(dropped) && implier(object).filter(changes::drops).isPresent()) {
        for (var hazard : drop(object).stream().flatMap(step -> step.hazards().stream()).toList()) {
          last = last.risking(hazard.kind(), hazard.about(), hazard.message());
        }
      }
    }
    var all = new ArrayList<>(steps.subList(0, steps.size() - 1));
    all.add(last);
    return all;
  }

  private void alterations() {
    Map<ObjectId, List<Step>> own = new TreeMap<>();
    changes.altered().keySet().forEach(id -> own.put(id, steps(id)));
    changes.carried().keySet().forEach(id -> own.put(id, steps(id)));
    Map<ObjectId, Set<ObjectId>> along = new TreeMap<>();
    own.keySet()
        .forEach(id -> along.computeIfAbsent(alterer(id, own), _ -> new TreeSet<>()).add(id));
    along.forEach(
        (id, altered) -> {
          var steps = own.getOrDefault(id, List.<Step>of());
          var disturbed = altered.stream().filter(this::isDisturbed).collect(toSet());
          actions.add(Action.alteration(causeOfAlteration(id), steps, altered, disturbed));
        });
  }

  private boolean isDisturbed(ObjectId id) {
    var before = around.actual().find(id).orElseThrow();
    var after = around.desired().find(id).orElseThrow();
    return changes.carried().containsKey(id)
        || Expansion.Ways.of(rules, before, after, around).stream().anyMatch(Actions::disturbs);
  }

  private static boolean disturbs(Way way) {
    return switch (way) {
      case Way.Disturbing _, Way.Restricting _ -> true;
      case Way.InPlace _, Way.Replacing _ -> false;
    };
  }

  private Change causeOfAlteration(ObjectId id) {
    var replaced = changes.carried().get(id);
    return replaced == null
        ? Objects.requireNonNull(changes.altered().get(id))
        : new Change.Carry(id, replaced.first());
  }

  /// {@return the object whose alteration brings this one about, itself when it has statements}
  private ObjectId alterer(ObjectId id, Map<ObjectId, List<Step>> own) {
    if (!own.getOrDefault(id, List.of()).isEmpty()) {
      return id;
    }
    var implier = implier(around.desired().find(id).orElseThrow()).filter(own::containsKey);
    return implier.isPresent() ? alterer(implier.get(), own) : id;
  }

  private List<Step> steps(ObjectId id) {
    var before = around.actual().find(id).orElseThrow();
    var after = around.desired().find(id).orElseThrow();
    var steps = new ArrayList<Step>();
    var replaced = changes.carried().get(id);
    if (replaced != null) {
      replaced.forEach(each -> steps.addAll(carriedOver(before, each).orElseThrow()));
    }
    for (var way : Expansion.Ways.of(rules, before, after, around)) {
      switch (way) {
        case Way.InPlace(var more) -> steps.addAll(more);
        case Way.Restricting(var more) -> steps.addAll(more);
        case Way.Disturbing(var more) -> steps.addAll(more);
        case Way.Replacing(var reason) ->
            throw new IllegalStateException(id + " must be replaced after all: " + reason);
      }
    }
    return steps;
  }

  private void creations() {
    Map<ObjectId, Set<ObjectId>> along = new TreeMap<>();
    for (var id : changes.created()) {
      along.computeIfAbsent(creator(id), _ -> new TreeSet<>()).add(id);
    }
    along.forEach(
        (id, produced) -> {
          var object = around.desired().find(id).orElseThrow();
          var steps = new ArrayList<>(create(object));
          produced.forEach(
              member -> steps.addAll(afterwards(around.desired().find(member).orElseThrow())));
          create(cause(new Change.Create(id)), steps, produced);
        });
  }

  /// What takes a transaction of its own after the object is there need not tear apart the
  /// transaction in which it comes.
  private void create(Change cause, List<Step> steps, Set<ObjectId> produced) {
    int joined = 0;
    while (joined < steps.size() && !steps.get(joined).mode().isApart()) {
      joined++;
    }
    if (joined == 0 || joined == steps.size()) {
      actions.add(Action.creation(cause, steps, produced));
    } else {
      actions.add(Action.creation(cause, steps.subList(0, joined), produced));
      actions.add(Action.completion(cause, steps.subList(joined, steps.size()), produced));
    }
  }

  private ObjectId creator(ObjectId id) {
    var root = absorption.root(id);
    var implier = implier(around.desired().find(root).orElseThrow()).filter(changes::creates);
    return implier.isPresent() ? creator(implier.get()) : root;
  }

  private <T extends SchemaObject> Optional<ObjectId> implier(T object) {
    return rules.of(object).impliedBy(object, around);
  }

  private <T extends SchemaObject> Optional<Succession> succession(T object) {
    return rules.of(object).succession(object, around);
  }

  private <T extends SchemaObject> Optional<List<Step>> carriedOver(
      T dependant, ObjectId replaced) {
    return rules.of(dependant).carriedOver(dependant, replaced, around);
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

  private <T extends SchemaObject> List<Step> afterwards(T object) {
    return rules.of(object).afterwards(object, around);
  }

  private <T extends SchemaObject> List<Step> create(T object) {
    return rules.of(object).create(object, around);
  }
}
