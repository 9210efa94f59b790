package dev.plumb.core.plan;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which action must come before which. All of it follows from the edges of the two schemas and the
/// names that actions free and take.
final class ActionGraph {

  private final List<Action> actions;
  private final Map<ObjectId, Action> creators = new HashMap<>();
  private final Map<ObjectId, Action> alterers = new HashMap<>();
  private final Map<ObjectId, List<Action>> destroyers = new HashMap<>();
  private final Map<Action, Set<Action>> successors = new HashMap<>();

  ActionGraph(List<Action> actions, Surroundings around, Rules rules) {
    this.actions = List.copyOf(actions);
    for (var action : actions) {
      action.produces().forEach(id -> creators.put(id, action));
      action.changes().forEach(id -> alterers.put(id, action));
      action
          .destroys()
          .forEach(id -> destroyers.computeIfAbsent(id, _ -> new ArrayList<>()).add(action));
    }
    around.desired().edges().stream().filter(ActionGraph::ordersCreation).forEach(this::after);
    around.actual().edges().forEach(edge -> before(edge, around));
    creators.keySet().forEach(this::afterParentAndPredecessor);
    destroyers.keySet().forEach(this::beforeParent);
    afterNamesAreFree(rules);
  }

  List<Action> actions() {
    return actions;
  }

  Set<Action> successors(Action action) {
    return successors.getOrDefault(action, Set.of());
  }

  private static boolean ordersCreation(Edge edge) {
    return edge.bond() != Edge.Bond.FOLLOWS;
  }

  private void after(Edge edge) {
    for (var earlier : makers(edge.to())) {
      makers(edge.from()).forEach(later -> order(earlier, later));
    }
  }

  private void before(Edge edge, Surroundings around) {
    for (var earlier : destroyers.getOrDefault(edge.from(), List.of())) {
      destroyers.getOrDefault(edge.to(), List.of()).forEach(later -> order(earlier, later));
      if (alterers.containsKey(edge.to())) {
        order(earlier, alterers.get(edge.to()));
      }
    }
    var altered = alterers.get(edge.from());
    if (altered != null) {
      destroyers.getOrDefault(edge.to(), List.of()).forEach(later -> order(altered, later));
      if (alterers.containsKey(edge.to()) && !around.desired().edges().contains(edge)) {
        order(altered, alterers.get(edge.to()));
      }
    }
  }

  private List<Action> makers(ObjectId id) {
    var makers = new ArrayList<Action>(2);
    if (creators.containsKey(id)) {
      makers.add(creators.get(id));
    }
    if (alterers.containsKey(id)) {
      makers.add(alterers.get(id));
    }
    return makers;
  }

  private void afterParentAndPredecessor(ObjectId id) {
    var creator = creators.get(id);
    if (id.parent() != null && creators.containsKey(id.parent())) {
      order(creators.get(id.parent()), creator);
    }
    destroyers.getOrDefault(id, List.of()).forEach(earlier -> order(earlier, creator));
  }

  private void beforeParent(ObjectId id) {
    if (id.parent() != null) {
      for (var later : destroyers.getOrDefault(id.parent(), List.of())) {
        destroyers.get(id).forEach(earlier -> order(earlier, later));
      }
    }
  }

  private void afterNamesAreFree(Rules rules) {
    Map<Claim, Set<Action>> freed = new HashMap<>();
    destroyers.forEach(
        (id, by) ->
            rules.of(id.kind()).claims(id).forEach(
                claim -> freed.computeIfAbsent(claim, _ -> new HashSet<>()).addAll(by)));
    creators.forEach(
        (id, by) ->
            rules.of(id.kind()).claims(id).forEach(
                claim ->
                    freed.getOrDefault(claim, Set.of()).forEach(earlier -> order(earlier, by))));
  }

  private void order(Action earlier, Action later) {
    if (earlier != later) {
      successors.computeIfAbsent(earlier, _ -> new LinkedHashSet<>()).add(later);
    }
  }
}
