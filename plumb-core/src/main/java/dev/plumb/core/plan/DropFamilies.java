package dev.plumb.core.plan;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// Which dropped objects go along with the drop of another. A part whose dependency would make two
/// families wait for each other, such as two tables with foreign keys to each other, is dropped
/// ahead by a statement of its own.
final class DropFamilies {

  private final Rules rules;
  private final Surroundings around;
  private final Changes changes;
  private final Set<ObjectId> ahead = new HashSet<>();
  private final Map<ObjectId, Set<ObjectId>> roots = new HashMap<>();

  DropFamilies(Rules rules, Surroundings around, Changes changes) {
    this.rules = rules;
    this.around = around;
    this.changes = changes;
  }

  /// {@return the members of each family by the object whose statement drops them}
  Map<ObjectId, Set<ObjectId>> byRoot() {
    do {
      roots.clear();
      changes.dropped().forEach(id -> roots.put(id, roots(id)));
    } while (ahead.addAll(entangled()));
    var families = new TreeMap<ObjectId, Set<ObjectId>>();
    roots.forEach(
        (id, its) ->
            its.forEach(root -> families.computeIfAbsent(root, _ -> new TreeSet<>()).add(id)));
    return families;
  }

  private Set<ObjectId> roots(ObjectId id) {
    var found = new TreeSet<ObjectId>();
    var seen = new HashSet<>(Set.of(id));
    var open = new ArrayDeque<>(Set.of(id));
    while (!open.isEmpty()) {
      var next = open.poll();
      var takers = takers(next);
      if (takers.isEmpty()) {
        found.add(next);
      }
      takers.stream().filter(seen::add).forEach(open::add);
    }
    return found.isEmpty() ? Set.of(id) : found;
  }

  /// {@return the dropped objects whose drop takes this one along}
  private Set<ObjectId> takers(ObjectId id) {
    var takers = new TreeSet<ObjectId>();
    if (ahead.contains(id)) {
      return takers;
    }
    var object = around.actual().find(id).orElseThrow();
    var implier = implier(object).filter(changes::drops);
    if (implier.filter(this::goesAhead).isPresent()) {
      return Set.of(implier.get());
    }
    if (id.parent() != null && id.kind().isPart() && goesWithParent(object, id.parent())) {
      takers.add(id.parent());
    }
    around.actual().dependencies(id).stream()
        .filter(edge -> edge.bond().dropsAlong() && takesAlong(edge.to(), object))
        .forEach(edge -> takers.add(edge.to()));
    implier.ifPresent(takers::add);
    return takers;
  }

  private boolean goesAhead(ObjectId id) {
    return ahead.contains(id)
        || implier(around.actual().find(id).orElseThrow())
            .filter(changes::drops)
            .filter(this::goesAhead)
            .isPresent();
  }

  /// A part of what stays until values are carried over must not keep what it needs until then,
  /// unless no statement drops it alone.
  private <T extends SchemaObject> boolean goesWithParent(T part, ObjectId parent) {
    return changes.drops(parent)
        && (!changes.isSetAside(parent)
            || rules.of(part).inlining(part, around.actual()) == Inlining.ALWAYS
            || rules.of(part).drop(part, around).isEmpty()
            || around.actual().dependencies(part.id()).stream()
                .filter(edge -> edge.bond().needs())
                .map(Edge::to)
                .allMatch(to -> !changes.drops(to) || changes.isSetAside(to.whole())));
  }

  /// What stays until values are carried over must not keep its dependants until then, but for
  /// those
  /// that hold some of the values and those it is made of.
  private boolean takesAlong(ObjectId dropped, SchemaObject dependant) {
    var whole = dropped.whole();
    return changes.drops(dropped)
        && (changes.isSetAside(whole)
            ? sharesBequest(dependant, whole) || isMadeOf(whole, dependant.id())
            : !isFreedFrom(dependant, dropped));
  }

  private <T extends SchemaObject> boolean sharesBequest(T dependant, ObjectId dropped) {
    return rules.of(dependant).sharesBequest(dependant, dropped, around);
  }

  private boolean isMadeOf(ObjectId object, ObjectId need) {
    return around.actual().dependants(need).stream()
        .filter(edge -> edge.bond().needs())
        .anyMatch(edge -> edge.from().whole().equals(object));
  }

  private <T extends SchemaObject> boolean isFreedFrom(T object, ObjectId dropped) {
    return rules.of(object).isFreedFrom(object, dropped, around);
  }

  /// {@return the members through which families wait for each other}
  private Set<ObjectId> entangled() {
    var waiting = waiting();
    var members = new HashSet<ObjectId>();
    eachDependency(
        (from, to) -> {
          boolean isBetween =
              waiting.containsAll(rootsOf(from))
                  && waiting.containsAll(rootsOf(to))
                  && !rootsOf(from).equals(rootsOf(to));
          if (isBetween && isDroppedAlone(from) && !rootsOf(from).contains(from)) {
            members.add(from);
          }
        });
    return members;
  }

  /// {@return whether a statement of its own can drop the object}
  private boolean isDroppedAlone(ObjectId id) {
    var object = around.actual().find(id).orElseThrow();
    return !goesOnlyWithParent(object) && implier(object).filter(changes::drops).isEmpty();
  }

  private <T extends SchemaObject> boolean goesOnlyWithParent(T object) {
    return rules.of(object).goesOnlyWithParent(object);
  }

  /// {@return the roots that are left when those that nothing waits for have gone, again and again,
  /// from either end}
  private Set<ObjectId> waiting() {
    Map<ObjectId, Set<ObjectId>> later = new HashMap<>();
    Map<ObjectId, Set<ObjectId>> earlier = new HashMap<>();
    eachDependency(
        (from, to) -> {
          for (var first : rootsOf(from)) {
            for (var second : rootsOf(to)) {
              if (!first.equals(second)) {
                later.computeIfAbsent(first, _ -> new HashSet<>()).add(second);
                earlier.computeIfAbsent(second, _ -> new HashSet<>()).add(first);
              }
            }
          }
        });
    var left = new HashSet<>(later.keySet());
    left.retainAll(earlier.keySet());
    boolean isShrinking = true;
    while (isShrinking) {
      isShrinking =
          left.removeIf(
              root ->
                  Collections.disjoint(left, neighbours(later, root))
                      || Collections.disjoint(left, neighbours(earlier, root)));
    }
    return left;
  }

  private static Set<ObjectId> neighbours(Map<ObjectId, Set<ObjectId>> by, ObjectId root) {
    return by.getOrDefault(root, Set.of());
  }

  /// Tells of each dropped object and another one that must not be dropped before it.
  private void eachDependency(BiConsumer<ObjectId, ObjectId> pair) {
    for (var from : changes.dropped()) {
      for (var edge : around.actual().dependencies(from)) {
        if (ordersDrops(edge, around, rules) && changes.drops(edge.to())) {
          pair.accept(from, edge.to());
        }
      }
      if (from.parent() != null && changes.drops(from.parent())) {
        pair.accept(from, from.parent());
      }
    }
  }

  /// {@return whether an edge says anything about the order in which its ends are dropped}
  static boolean ordersDrops(Edge edge, Surroundings around, Rules rules) {
    return edge.bond() == Bond.HOLDS
        ? !around.drops(edge.from())
            || holds(around.actual().find(edge.from()).orElseThrow(), edge.to(), around, rules)
        : edge.bond().ordersDrop();
  }

  private static <T extends SchemaObject> boolean holds(
      T dropped, ObjectId to, Surroundings around, Rules rules) {
    return rules.of(dropped).holds(dropped, to, around);
  }

  private Set<ObjectId> rootsOf(ObjectId id) {
    return roots.getOrDefault(id, Set.of());
  }

  private <T extends SchemaObject> Optional<ObjectId> implier(T object) {
    return rules.of(object).impliedBy(object, around);
  }
}
