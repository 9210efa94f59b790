package dev.plumb.core.proof;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Bench.FailedStep;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import java.util.List;
import java.util.Set;
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

  Rehearsal(
      Rules rules, Laboratory laboratory, int major, Conversions conversions, Seeding seeding) {
    this.rules = rules;
    this.laboratory = laboratory;
    this.major = major;
    this.planner = new Planner(rules, major, conversions);
    this.seeding = seeding;
    this.diff = new Diff(rules);
  }

  Plan run(Schema actual, Goal goal) throws FailedStep {
    var differences = diff.between(actual, goal.schema());
    var fingerprints = new Fingerprints(rules);
    var from = fingerprints.of(actual);
    if (differences.isEmpty()) {
      return new Plan(major, from, from, List.of());
    }
    var near = near(actual, goal, differences);
    try (var bench = laboratory.bench(major)) {
      var here = actual.restrictedTo(near::contains);
      var copy = new ScratchCopy(rules, major).build(bench, here);
      var script = new Script(bench);
      var end = walk(bench, script, copy, goal, near);
      var to = fingerprints.of(Outcome.of(actual, copy, end, near));
      return new Plan(major, from, to, script.entries());
    }
  }

  private Set<ObjectId> near(Schema actual, Goal goal, List<Difference> differences) {
    var changed =
        Stream.concat(
                differences.stream().map(Difference::id), goal.renames().stream().map(Rename::from))
            .toList();
    return Neighbourhood.of(rules, changed, actual, goal.schema());
  }

  private Schema walk(Bench bench, Script script, Schema copy, Goal goal, Set<ObjectId> near)
      throws FailedStep {
    if (seeding == Seeding.SEEDED) {
      bench.seed();
    }
    var rows = bench.rows();
    var state = copy;
    var renames = new Renaming(goal.renames(), goal.schema(), planner);
    for (var level : renames.levels()) {
      var due = renames.due(level, state);
      if (!due.isEmpty()) {
        script.run(planner.renames(due, state, goal.schema()));
        state = bench.read();
      }
    }
    var end = approach(bench, script, state, goal.schema().restrictedTo(near::contains));
    var losses = new RowCheck(script.steps(), renames.applied()).losses(rows, bench.rows());
    refuseFor(Stream.concat(script.problems().stream(), losses.stream()).toList());
    return end;
  }

  private Schema approach(Bench bench, Script script, Schema start, Schema desired)
      throws FailedStep {
    var state = start;
    var wanted = desired;
    var isSettled = false;
    for (int round = 0; round < ROUNDS; round++) {
      var left = diff.between(state, wanted);
      if (left.isEmpty()) {
        return state;
      }
      if (!isSettled && left.stream().anyMatch(Settled::isWording)) {
        wanted = new Wording(rules, laboratory, major).settled(wanted, wanted.ids());
        isSettled = true;
      }
      var steps = planner.plan(state, wanted);
      script.run(steps);
      state = bench.read();
    }
    var left = diff.between(state, wanted);
    refuseFor(left.stream().map(DifferenceText::of).toList());
    return state;
  }

  private static void refuseFor(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new PlanRefused(
          problems.stream()
              .map(
                  problem ->
                      Diagnostic.error(CoreCode.PROOF_FAILED, "after the rehearsal " + problem))
              .toList());
    }
  }
}
