package dev.plumb.core.proof;

import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Bench.FailedStep;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.diff.Authorship;
import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.diff.Disorder;
import dev.plumb.core.diff.Order;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.plan.Trail;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One try at a plan, on a scratch copy of what it can touch.
final class Rehearsal {

  /// Whether the tables of the copy hold rows.
  enum Seeding {
    SEEDED,
    EMPTY
  }

  /// What a statement brings about by itself can take another look to set right.
  private static final int ROUNDS = 4;

  private final Rules rules;
  private final Laboratory laboratory;
  private final int major;
  private final Planner planner;
  private final Seeding seeding;
  private final Diff diff;

  Rehearsal(Rules rules, Laboratory laboratory, int major, Planner planner, Seeding seeding) {
    this.rules = rules;
    this.laboratory = laboratory;
    this.major = major;
    this.planner = planner;
    this.seeding = seeding;
    this.diff = new Diff(rules);
  }

  Plan run(Schema actual, Goal goal) throws FailedStep {
    var differences = differences(actual, goal.schema(), goal.order());
    var fingerprints = new Fingerprints(rules);
    if (differences.isEmpty()) {
      var from = fingerprints.of(actual, Set.of());
      return new Plan(major, from, from, List.of());
    }
    var near = near(actual, goal, differences);
    try (var bench = new Benches(rules, laboratory, major).open(near)) {
      var here = actual.restrictedTo(near::contains);
      var copy = new ScratchCopy(rules, major).build(bench, here);
      var script = new Script(bench);
      var end = walk(bench, script, copy, goal.beside(actual), near);
      var touched = Plan.touched(script.entries());
      var from = fingerprints.of(actual, touched);
      UnaryOperator<Schema> real =
          state -> state.equals(copy) ? actual : read(Outcome.of(actual, copy, state, near), goal);
      var states = new ArrayList<>(script.begins().values());
      states.add(end);
      states.replaceAll(real);
      var to = fingerprints.of(states.getLast(), touched);
      var milestones = new Milestones(fingerprints, touched).of(script, states);
      var trail = Trail.of(fingerprints, states, touched);
      return new Plan(major, from, to, script.entries(), milestones, trail, null);
    }
  }

  /// {@return a state as a reading of the real database gives it}
  private Schema read(Schema outcome, Goal goal) {
    var author = goal.author();
    return author == null ? outcome : new Authorship(rules, author).canonical(outcome);
  }

  private Set<ObjectId> near(Schema actual, Goal goal, List<Difference> differences) {
    var changed =
        Stream.concat(
                differences.stream().map(Difference::id),
                goal.renames().stream().map(Rename::from).map(this::object))
            .toList();
    return Neighbourhood.of(rules, changed, actual, goal.schema());
  }

  /// {@return the object that a renamed name is, or whose it is}
  private ObjectId object(ObjectId renamed) {
    return rules.kind(renamed.kind().name()).isPresent() ? renamed : renamed.owner();
  }

  private Schema walk(Bench bench, Script script, Schema copy, Goal goal, Set<ObjectId> near)
      throws FailedStep {
    if (seeding == Seeding.SEEDED) {
      bench.seed();
    }
    var wanted = goal.schema().restrictedTo(near::contains);
    var state = rename(script, copy, goal, wanted);
    var rows = bench.rows();
    state = park(script, state, goal, wanted);
    var end = approach(script, state, wanted, goal.order());
    var losses = new RowCheck(script.steps()).losses(rows, bench.rows());
    Refusals.refuseFor(Stream.concat(script.problems().stream(), losses.stream()).toList());
    return end;
  }

  /// Carries out the declared renames, then those that change nothing but a name.
  private Schema rename(Script script, Schema copy, Goal goal, Schema wanted) throws FailedStep {
    var state = copy;
    var declared = new Renaming(goal.renames(), goal.schema(), planner);
    for (var level : declared.levels()) {
      state = rename(script, state, declared.due(level, state), wanted);
    }
    var twins = new Twins(rules, planner, state, wanted).among(diff.between(state, wanted));
    return rename(script, state, twins, wanted);
  }

  private Schema rename(Script script, Schema state, List<Rename> due, Schema wanted)
      throws FailedStep {
    if (due.isEmpty()) {
      return state;
    }
    return script.run(planner.renames(due, state, wanted), state);
  }

  private Schema park(Script script, Schema state, Goal goal, Schema wanted) throws FailedStep {
    return goal.parking() instanceof Parking parking
        ? script.run(planner.parkings(parking, state, wanted, diff.between(state, wanted)), state)
        : state;
  }

  private Schema approach(Script script, Schema start, Schema desired, Order order)
      throws FailedStep {
    var state = start;
    var wanted = desired;
    var isSettled = false;
    for (int round = 0; round < ROUNDS; round++) {
      var left = differences(state, wanted, order);
      if (left.isEmpty()) {
        return state;
      }
      if (!isSettled && left.stream().anyMatch(Settled::isWording)) {
        wanted = new Wording(rules, laboratory, major).settled(wanted, wanted.ids());
        isSettled = true;
      }
      state = script.run(planner.plan(state, wanted, order), state);
    }
    var left = differences(state, wanted, order);
    Refusals.refuseFor(left.stream().map(DifferenceText::of).toList());
    return state;
  }

  private List<Difference> differences(Schema state, Schema wanted, Order order) {
    var found = new ArrayList<>(diff.between(state, wanted));
    if (order == Order.REBUILD) {
      found.addAll(new Disorder(rules).between(state, wanted));
    }
    return found;
  }
}
