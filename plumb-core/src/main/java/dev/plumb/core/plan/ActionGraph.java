package dev.plumb.core.plan;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.plan.Reason.Rule;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Which action must come before which. All of it follows from the edges of the two schemas and the
/// names that actions free and take.
final class ActionGraph {

  private final List<Action> actions;
  private final Map<ObjectId, Action> creators = new HashMap<>();
  private final Map<ObjectId, Action> completers = new HashMap<>();
  private final Map<ObjectId, Action> alterers = new HashMap<>();
  private final Map<ObjectId, List<Action>> vacators = new HashMap<>();
  private final Map<ObjectId, List<Action>> destroyers = new HashMap<>();
  private final Map<Action, Set<Action>> successors = new HashMap<>();
  private final Map<Action, Map<Action, Reason>> reasons = new HashMap<>();

  ActionGraph(List<Action> actions, Surroundings around, Rules rules) {
    this.actions = List.copyOf(actions);
    for (var action : actions) {
      action.produces().forEach(id -> creators.put(id, action));
      action.completes().forEach(id -> completers.put(id, action));
      action.alters().forEach(id -> alterers.put(id, action));
      collect(action.vacates(), action, vacators);
      collect(action.destroys(), action, destroyers);
    }
    around.desired().edges().stream()
        .filter(edge -> edge.bond().ordersCreation())
        .forEach(this::after);
    around.actual().edges().stream()
        .filter(edge -> DropFamilies.ordersDrops(edge, around, rules))
        .forEach(edge -> before(edge, around));
    creators.forEach(this::afterParentAndPredecessor);
    destroyers.forEach(this::beforeParent);
    completers.forEach(
        (id, by) ->
            order(Objects.requireNonNull(creators.get(id)), by, Reason.of(Rule.COMPLETES, id, id)));
    around.desired().edges().stream()
        .filter(edge -> edge.bond() == Bond.NORMAL)
        .forEach(edge -> afterLosses(edge, around, rules));
    around.actual().edges().stream()
        .filter(edge -> edge.bond() == Bond.NORMAL)
        .forEach(edge -> beforeGains(edge, around, rules));
    afterNamesAreFree(around, rules);
    new Watchers(around, rules).between(actions).forEach(this::order);
    new Bequests(around, rules).between(actions).forEach(this::order);
    new Fillings(around, rules)
        .between(actions).stream()
            .filter(each -> !leads(each.later(), each.earlier()))
            .forEach(this::order);
  }

  List<Action> actions() {
    return actions;
  }

  Set<Action> successors(Action action) {
    return successors.getOrDefault(action, Set.of());
  }

  /// {@return for each action those that must come before it, and why}
  Map<Action, Map<Action, Reason>> reasons() {
    return reasons;
  }

  private static void collect(Set<ObjectId> ids, Action action, Map<ObjectId, List<Action>> byId) {
    ids.forEach(id -> byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(action));
  }

  private void after(Edge edge) {
    for (var earlier : makers(edge.to())) {
      var reason = Reason.dependant(Rule.NEEDS, edge);
      makers(edge.from()).forEach(later -> order(earlier, later, reason));
    }
  }

  private void before(Edge edge, Surroundings around) {
    var alterer = alterers.get(edge.to());
    var isNeeded = Reason.needed(Rule.IS_NEEDED, edge);
    for (var earlier : destroyersOf(edge.from())) {
      destroyersOf(edge.to()).forEach(later -> order(earlier, later, isNeeded));
    }
    for (var earlier : vacatorsOf(edge.from())) {
      vacatorsOf(edge.to()).forEach(later -> order(earlier, later, isNeeded));
      if (alterer != null && alterer.disturbs(edge.to())) {
        order(earlier, alterer, Reason.needed(Rule.IS_DISTURBED, edge));
      }
    }
    if (edge.bond().needs() && creators.containsKey(edge.from())) {
      againWithout(edge);
    }
    var altered = alterers.get(edge.from());
    if (altered != null && edge.bond().feelsDrop()) {
      var isLetGo = Reason.needed(Rule.IS_LET_GO, edge);
      destroyersOf(edge.to()).forEach(later -> order(altered, later, isLetGo));
      var letsGo = !around.desired().edges().contains(edge);
      if (letsGo && alterer != null && alterer.disturbs(edge.to())) {
        order(altered, alterer, isLetGo);
      }
    }
  }

  /// What a new dependant would feel is lost before it comes, as a column of the parent table is
  /// that the child table does not have.
  private void afterLosses(Edge edge, Surroundings around, Rules rules) {
    var dependant = creators.get(edge.from());
    if (dependant == null || !rules.of(edge.from().kind()).isFeltThroughParent()) {
      return;
    }
    around.actual().children(edge.to()).stream()
        .filter(part -> rules.of(part.kind()).isFeltThroughParent())
        .filter(part -> around.drops(part) && !around.creates(part))
        .forEach(
            part -> {
              var reason = Reason.of(Rule.FEELS_LOSS, edge.from(), part);
              destroyersOf(part).forEach(earlier -> order(earlier, dependant, reason));
            });
  }

  /// A dependant that goes does so before it would feel what is new, as a child table that a column
  /// of the parent table would be added to.
  private void beforeGains(Edge edge, Surroundings around, Rules rules) {
    var dependant = edge.from();
    if (!around.drops(dependant)
        || around.creates(dependant)
        || !rules.of(dependant.kind()).isFeltThroughParent()) {
      return;
    }
    around.desired().children(edge.to()).stream()
        .filter(part -> rules.of(part.kind()).isFeltThroughParent())
        .filter(part -> around.creates(part) && !around.drops(part))
        .filter(creators::containsKey)
        .forEach(
            part -> {
              var later = Objects.requireNonNull(creators.get(part));
              var reason = Reason.of(Rule.IS_FELT, part, dependant);
              destroyersOf(dependant).forEach(earlier -> order(earlier, later, reason));
            });
  }

  /// An object that is created again finds its needs by name: what it needed formerly must be gone
  /// or set aside, lest an overloaded name means that again.
  private void againWithout(Edge edge) {
    if (edge.to().signature() == null) {
      return;
    }
    var again = Objects.requireNonNull(creators.get(edge.from()));
    var reason = Reason.of(Rule.FINDS_BY_NAME, edge.from(), edge.to());
    vacatorsOf(edge.to()).forEach(earlier -> order(earlier, again, reason));
  }

  private List<Action> makers(ObjectId id) {
    return Stream.of(creators.get(id), completers.get(id), alterers.get(id))
        .filter(Objects::nonNull)
        .toList();
  }

  private void afterParentAndPredecessor(ObjectId id, Action creator) {
    var parentsCreator = id.parent() == null ? null : creators.get(id.parent());
    if (parentsCreator != null) {
      order(parentsCreator, creator, Reason.of(Rule.IS_PART, id, id.owner()));
    }
    var succeeds = Reason.of(Rule.SUCCEEDS, id, id);
    vacatorsOf(id).forEach(earlier -> order(earlier, creator, succeeds));
    var maker = Objects.requireNonNullElse(completers.get(id), creator);
    destroyersOf(id).stream()
        .filter(end -> !end.vacates().contains(id))
        .forEach(end -> order(maker, end, Reason.of(Rule.ENDS, id, id)));
  }

  private void beforeParent(ObjectId id, List<Action> own) {
    if (id.parent() != null) {
      for (var later : destroyersOf(id.parent())) {
        var reason = Reason.of(Rule.HAS_PART, id.parent(), id);
        own.forEach(earlier -> order(earlier, later, reason));
      }
    }
  }

  private List<Action> vacatorsOf(ObjectId id) {
    return vacators.getOrDefault(id, List.of());
  }

  private List<Action> destroyersOf(ObjectId id) {
    return destroyers.getOrDefault(id, List.of());
  }

  private void afterNamesAreFree(Surroundings around, Rules rules) {
    Map<Claim, Set<ObjectId>> freed = new HashMap<>();
    vacators
        .keySet()
        .forEach(
            id ->
                claims(around.actual().find(id).orElseThrow(), rules)
                    .forEach(claim -> freed.computeIfAbsent(claim, _ -> new HashSet<>()).add(id)));
    creators.forEach(
        (id, by) ->
            claims(around.desired().find(id).orElseThrow(), rules).stream()
                .flatMap(claim -> leavers(freed, claim, id))
                .forEach(leaver -> freedBy(leaver, id, by)));
  }

  private void freedBy(ObjectId leaver, ObjectId comer, Action by) {
    var reason = Reason.of(Rule.NAME_IS_FREED, comer, leaver);
    vacatorsOf(leaver).forEach(earlier -> order(earlier, by, reason));
  }

  private static Stream<ObjectId> leavers(
      Map<Claim, Set<ObjectId>> freed, Claim claim, ObjectId comer) {
    return freed.getOrDefault(claim, Set.of()).stream()
        .filter(leaver -> claim.isContested() || !areSiblings(leaver, comer));
  }

  /// Two parts of one object and kind usually have names of their own, whatever else they claim
  /// together.
  private static boolean areSiblings(ObjectId one, ObjectId other) {
    return one.kind().isPart()
        && one.kind().equals(other.kind())
        && Objects.equals(one.parent(), other.parent());
  }

  private static <T extends SchemaObject> Set<Claim> claims(T object, Rules rules) {
    return rules.of(object).claims(object);
  }

  /// {@return whether one action must come before another for reasons known so far}
  private boolean leads(Action from, Action to) {
    var seen = new HashSet<Action>();
    var open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (var next : successors(open.poll())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return seen.contains(to);
  }

  private void order(Precedence precedence) {
    order(precedence.earlier(), precedence.later(), precedence.reason());
  }

  /// Of several reasons the first in their order is kept: the same for the same schemas.
  private void order(Action earlier, Action later, Reason reason) {
    if (earlier != later && !earlier.completes(later)) {
      successors.computeIfAbsent(earlier, _ -> new LinkedHashSet<>()).add(later);
      reasons
          .computeIfAbsent(later, _ -> new LinkedHashMap<>())
          .merge(earlier, reason, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }
}
