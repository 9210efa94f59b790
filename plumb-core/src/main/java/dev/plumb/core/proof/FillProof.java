package dev.plumb.core.proof;

import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.dialect.Bench.FailedStep;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Milestone;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Trail;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/// Proves plans that change rows and no object: they run on a scratch copy, leave it as it was and
/// change no values but those they speak of.
public final class FillProof {
  private final Rules rules;
  private final Laboratory laboratory;
  private final int major;

  public FillProof(Rules rules, Laboratory laboratory, int major) {
    this.rules = rules;
    this.laboratory = laboratory;
    this.major = major;
  }

  /// {@return the proven plan}
  ///
  /// @param column whose values the steps change
  /// @throws PlanRefused when a statement fails, or does something else
  public Plan prove(Schema actual, ObjectId column, List<PlannedStep> steps) {
    var near = Neighbourhood.of(rules, List.of(column), actual, actual);
    try (var bench = new Benches(rules, laboratory, major).open(near)) {
      var copy = new ScratchCopy(rules, major).build(bench, actual.restrictedTo(near::contains));
      bench.seed();
      var rows = bench.rows();
      var script = new Script(bench);
      var end = script.run(steps, copy);
      var problems = new ArrayList<>(script.problems());
      problems.addAll(new RowCheck(steps).losses(rows, bench.rows()));
      if (!end.equals(copy)) {
        problems.add("the schema is another one");
      }
      Refusals.refuseFor(problems);
      var touched = Plan.touched(script.entries());
      var from = new Fingerprints(rules).of(actual, touched);
      var milestones = steps.stream().map(_ -> new Milestone(from, null)).toList();
      return new Plan(major, from, from, script.entries(), milestones, Trail.NONE, null);
    } catch (FailedStep failed) {
      throw Refusals.of(failed, failed.failure().hint());
    }
  }
}
