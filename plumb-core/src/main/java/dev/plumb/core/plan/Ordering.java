package dev.plumb.core.plan;

import static java.util.Comparator.naturalOrder;

import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts actions into an order in which each finds what it needs. Ties go to what shares a
/// transaction with others, then to what creates before
/// what drops, then by kind, then by the place among siblings, then by name: the same changes
/// always
/// give the same order.
final class Ordering {

  private final ActionGraph graph;
  private final Comparator<Action> ties;

  Ordering(ActionGraph graph, Rules rules, Schema desired) {
    this.graph = graph;
    this.ties =
        Comparator.<Action>comparingInt(action -> action.isApart() ? 1 : 0)
            .thenComparingInt(action -> action.isDrop() ? 1 : 0)
            .thenComparingInt(
                action -> {
                  int rank = rules.rank(action.cause().id());
                  return action.isDrop() ? -rank : rank;
                })
            .thenComparing(
                action -> action.cause().id().parent(), Comparator.nullsFirst(naturalOrder()))
            .thenComparingInt(
                action ->
                    desired
                        .find(action.cause().id())
                        .map(object -> ordinal(rules, object))
                        .orElse(0))
            .thenComparing(action -> action.cause().id());
  }

  private static <T extends SchemaObject> int ordinal(Rules rules, T object) {
    return rules.of(object).ordinal(object);
  }

  List<Action> order() {
    Map<Action, Integer> waitingFor = new HashMap<>();
    for (var action : graph.actions()) {
      graph.successors(action).forEach(later -> waitingFor.merge(later, 1, Integer::sum));
    }
    var ready = new PriorityQueue<>(ties);
    graph.actions().stream().filter(action -> !waitingFor.containsKey(action)).forEach(ready::add);
    var ordered = new ArrayList<Action>();
    while (!ready.isEmpty()) {
      var action = ready.poll();
      ordered.add(action);
      for (var later : graph.successors(action)) {
        if (waitingFor.merge(later, -1, Integer::sum) == 0) {
          ready.add(later);
        }
      }
    }
    if (ordered.size() < graph.actions().size()) {
      throw new IllegalStateException("statements wait for each other: " + cycle(ordered));
    }
    return ordered;
  }

  private String cycle(List<Action> ordered) {
    var stuck = new LinkedHashSet<>(graph.actions());
    ordered.forEach(stuck::remove);
    Set<Action> dead = new HashSet<>(ordered);
    boolean shrinking = true;
    while (shrinking) {
      var ends =
          stuck.stream().filter(action -> dead.containsAll(graph.successors(action))).toList();
      shrinking = !ends.isEmpty();
      dead.addAll(ends);
      ends.forEach(stuck::remove);
    }
    var path = new LinkedHashSet<Action>();
    var action = stuck.iterator().next();
    while (path.add(action)) {
      action = graph.successors(action).stream().filter(stuck::contains).findFirst().orElseThrow();
    }
    var start = action;
    return path.stream()
        .dropWhile(step -> step != start)
        .map(Action::toString)
        .collect(Collectors.joining(" → ", "", " → " + start));
  }
}
