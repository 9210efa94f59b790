package dev.plumb.core.plan;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Parked;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Moves what nobody declares out of sight, for those kinds that can be. What ties it to objects
/// that stay in sight, such as a foreign key, is dropped before; what it cannot be without must
/// stay.
final class Parkings {

  private final Rules rules;
  private final Surroundings around;
  private final Changes changes;
  private final Parking parking;
  private final Set<ObjectId> undeclared = new TreeSet<>();
  private final Set<ObjectId> tied = new HashSet<>();

  Parkings(Rules rules, Surroundings around, Changes changes, Parking parking) {
    this.rules = rules;
    this.around = around;
    this.changes = changes;
    this.parking = parking;
  }

  /// {@return the statements, first those that prepare the place}
  ///
  /// @throws PlanRefused when something cannot be moved; names all of it
  List<Action> actions(List<Difference> differences) {
    for (var difference : differences) {
      if (difference instanceof Difference.Undeclared(var id)) {
        undeclared.add(id);
      }
    }
    var prepared = new LinkedHashSet<List<Step>>();
    var actions = new ArrayList<Action>();
    var stuck = new ArrayList<Diagnostic>();
    for (var id : undeclared) {
      if (isOutermost(id) && parked(object(id)).isPresent()) {
        var ties = ties(id);
        ties.forEach(changes::drop);
        tied.addAll(ties);
        switch (parked(object(id)).orElse(null)) {
          case Parked.Moved moved -> {
            missing(id).ifPresent(stuck::add);
            if (prepared.add(moved.preparation())) {
              actions.add(Action.arrival(new Change.Park(id), moved.preparation()));
            }
            actions.add(Action.arrival(new Change.Park(id), steps(id, ties, moved)));
          }
          case Parked.Stuck refused -> stuck.add(refusal(id, refused.reason(), refused.hint()));
          case null -> {}
        }
      }
    }
    if (!stuck.isEmpty()) {
      throw new PlanRefused(stuck);
    }
    return actions;
  }

  private boolean isOutermost(ObjectId id) {
    return id.parent() == null || !id.kind().isPart() || !undeclared.contains(id.parent());
  }

  private List<Step> steps(ObjectId id, Set<ObjectId> ties, Parked.Moved moved) {
    var steps = new ArrayList<Step>();
    for (var tie : ties) {
      var whole = tie.whole();
      var own = drop(object(tie));
      boolean isMissed = !whole.equals(id.whole()) && !undeclared.contains(whole);
      steps.addAll(isMissed ? own : own.stream().map(Step::harmless).toList());
    }
    steps.addAll(moved.steps());
    return steps;
  }

  /// {@return what must be dropped before, in that order}
  private Set<ObjectId> ties(ObjectId id) {
    var ties = new LinkedHashSet<ObjectId>();
    for (var member : members(id)) {
      dependants(member, id, ties);
    }
    for (var member : members(id)) {
      boolean isOfPart = id.kind().isPart();
      if (!member.equals(id)
          && !tied.contains(member)
          && (isOfPart || leansOutside(member, id))
          && isDroppedAlone(member)) {
        ties.add(member);
      }
    }
    return ties;
  }

  /// A view, which is no part, feels nothing of the move.
  private void dependants(ObjectId member, ObjectId id, Set<ObjectId> ties) {
    for (var edge : sorted(around.actual().dependants(member))) {
      var dependant = edge.from();
      boolean isTied = edge.bond() == Bond.AUTO || edge.bond().needs() && dependant.kind().isPart();
      if (isTied
          && !isWithin(dependant, id)
          && !ties.contains(dependant)
          && !tied.contains(dependant)
          && (id.kind().isPart() || !goesAlong(dependant.whole(), id))
          && isDroppedAlone(dependant)) {
        dependants(dependant, id, ties);
        ties.add(dependant);
      }
    }
  }

  private static List<Edge> sorted(Iterable<Edge> edges) {
    var sorted = new ArrayList<Edge>();
    edges.forEach(sorted::add);
    sorted.sort((one, other) -> one.from().compareTo(other.from()));
    return sorted;
  }

  private boolean leansOutside(ObjectId member, ObjectId id) {
    return !rules.of(member.kind()).holdsData() && !needs(member, id).isEmpty();
  }

  /// {@return what a member needs that does not move along}
  private Set<ObjectId> needs(ObjectId member, ObjectId id) {
    var needs = new TreeSet<ObjectId>();
    for (var edge : around.actual().dependencies(member)) {
      var need = edge.to();
      if (edge.bond().needs()
          && !isWithin(need, id)
          && !id.isWithin(need)
          && !goesAlong(need, id)) {
        needs.add(need);
      }
    }
    return needs;
  }

  /// A sequence that belongs to a column, say.
  private boolean goesAlong(ObjectId need, ObjectId id) {
    return around.actual().dependencies(need).stream()
        .anyMatch(edge -> edge.bond().dropsAlong() && isWithin(edge.to(), id));
  }

  /// What has to be kept would lose what it needs.
  private Optional<Diagnostic> missing(ObjectId id) {
    return members(id).stream()
        .filter(member -> !tied.contains(member))
        .flatMap(member -> needs(member, id).stream())
        .filter(need -> undeclared.contains(need) && !tied.contains(need))
        .findFirst()
        .map(
            need ->
                refusal(
                    id,
                    "it needs " + need + ", which is dropped",
                    "keep " + need + " until what is parked is purged, or plan without --park"));
  }

  private static Diagnostic refusal(ObjectId id, String reason, String hint) {
    return Diagnostic.error(CoreCode.CANNOT_PARK, id + " cannot be parked: " + reason)
        .withAbout(id.display())
        .withHint(hint);
  }

  /// {@return an object and its parts, inner ones first}
  private List<ObjectId> members(ObjectId id) {
    var members = new ArrayList<ObjectId>();
    collect(around.actual(), id, members);
    return members;
  }

  private static void collect(Schema schema, ObjectId id, List<ObjectId> members) {
    for (var child : new TreeSet<>(schema.children(id))) {
      if (child.kind().isPart()) {
        collect(schema, child, members);
      }
    }
    members.add(id);
  }

  private static boolean isWithin(ObjectId id, ObjectId ancestor) {
    return id.equals(ancestor) || id.isWithin(ancestor);
  }

  private boolean isDroppedAlone(ObjectId id) {
    return !drop(object(id)).isEmpty();
  }

  private SchemaObject object(ObjectId id) {
    return around.actual().find(id).orElseThrow();
  }

  private <T extends SchemaObject> List<Step> drop(T object) {
    return rules.of(object).drop(object, around);
  }

  private <T extends SchemaObject> Optional<Parked> parked(T object) {
    return rules.of(object).park(object, parking, around);
  }
}
