package dev.plumb.core.plan;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.ObjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Says of each statement why it is there, while actions are numbered in their order.
final class Reasoning {

  private final Map<Action, Map<Action, Reason>> reasons;
  private final Map<ObjectId, Difference> differences = new HashMap<>();
  private final Map<Change, Alternative> alternatives;
  private final Map<Action, Collection<Predecessor>> waits = new HashMap<>();
  private final Map<Action, Integer> ends = new HashMap<>();

  /// @param reasons for each action those that must come before it
  /// @param alternatives how changes would be written otherwise
  Reasoning(
      Map<Action, Map<Action, Reason>> reasons,
      List<Difference> differences,
      Map<Change, Alternative> alternatives) {
    this.reasons = reasons;
    differences.forEach(each -> this.differences.put(each.id(), each));
    this.alternatives = new HashMap<>(alternatives);
  }

  /// {@return a reasoning about actions in an order of their own}
  static Reasoning none() {
    return new Reasoning(Map.of(), List.of(), Map.of());
  }

  /// Takes note of the number that the last statement of an action has. Actions come in their
  /// order: those that one waits for are numbered before.
  void number(Action action, int last) {
    if (action.steps().isEmpty()) {
      waits(action);
    } else {
      ends.put(action, last);
    }
  }

  /// {@return the grounds of the first statement of an action; those before it are numbered}
  Grounds first(Action action) {
    return new Grounds(
        answered(action), List.copyOf(waits(action)), alternatives.remove(action.cause()));
  }

  /// {@return the grounds of a statement that follows another of the same action}
  Grounds next(Action action, int previous) {
    var id = action.cause().id();
    var reason = Reason.of(Reason.Rule.SAME_CHANGE, id, id);
    return new Grounds(answered(action), List.of(new Predecessor(previous, reason)), null);
  }

  /// An action without statements stands for those that it waits for.
  private Collection<Predecessor> waits(Action action) {
    var known = waits.get(action);
    if (known != null) {
      return known;
    }
    var byNumber = new TreeMap<Integer, Predecessor>();
    reasons
        .getOrDefault(action, Map.of())
        .forEach(
            (earlier, reason) -> {
              var found =
                  earlier.steps().isEmpty()
                      ? waits(earlier)
                      : List.of(new Predecessor(Objects.requireNonNull(ends.get(earlier)), reason));
              found.forEach(each -> byNumber.merge(each.number(), each, Reasoning::plainer));
            });
    waits.put(action, List.copyOf(byNumber.values()));
    return byNumber.values();
  }

  private static Predecessor plainer(Predecessor one, Predecessor other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private List<Difference> answered(Action action) {
    Set<ObjectId> ids = new TreeSet<>(Set.of(action.cause().id()));
    ids.addAll(action.produces());
    ids.addAll(action.completes());
    ids.addAll(action.alters());
    ids.addAll(action.destroys());
    ids.addAll(action.vacates());
    var found = new ArrayList<Difference>();
    for (var id : ids) {
      var difference = differences.get(id);
      if (difference != null && !isInside(difference, ids)) {
        found.add(difference);
      }
    }
    return found;
  }

  private boolean isInside(Difference difference, Set<ObjectId> ids) {
    return switch (difference) {
      case Difference.Changed _ -> false;
      case Difference.Missing(var id) -> hasAncestor(id, ids);
      case Difference.Undeclared(var id) -> hasAncestor(id, ids);
    };
  }

  private boolean hasAncestor(ObjectId id, Set<ObjectId> ids) {
    for (var at = id.parent(); at != null; at = at.parent()) {
      if (ids.contains(at) && differences.containsKey(at)) {
        return true;
      }
    }
    return false;
  }
}
