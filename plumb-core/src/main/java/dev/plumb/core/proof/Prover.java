package dev.plumb.core.proof;

import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.dialect.Bench.FailedStep;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.rules.Rules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes plans and proves them: a plan that leaves here ran on a scratch copy of the actual state,
/// ended in the desired one, kept the rows it does not declare lost and did nothing it did not
/// declare.
public final class Prover {

  private static final String CONVERSION =
      "say above it in the source how its values are converted: -- plumb: using EXPRESSION";

  private final Rules rules;
  private final Laboratory laboratory;
  private final int major;

  /// @param major the major version of the server the plan is for
  public Prover(Rules rules, Laboratory laboratory, int major) {
    this.rules = rules;
    this.laboratory = laboratory;
    this.major = major;
  }

  /// {@return the proven plan; without entries when there is nothing to do}
  ///
  /// @throws PlanRefused when no plan can be proven; says which statement failed, or what is left
  public Plan prove(Schema actual, Goal wanted) {
    var goal = wanted.with(new Diff(rules).told(wanted.schema(), actual));
    var conversions = Conversions.of(goal.conversions());
    var rows = Rehearsal.Seeding.SEEDED;
    while (true) {
      var planner = new Planner(rules, major, conversions, goal.form());
      try {
        var plan = new Rehearsal(rules, laboratory, major, planner, rows).run(actual, goal);
        var costly = goal.form() == Form.ONLINE ? writtenAtOnce(plan) : Set.<ObjectId>of();
        if (conversions.late().containsAll(costly)) {
          return plan;
        }
        conversions = conversions.delaying(costly);
      } catch (FailedStep failed) {
        var id = failed.step().cause().id();
        if (laboratory.lacksConversion(failed.failure()) && !conversions.forced().contains(id)) {
          conversions = conversions.forcing(id);
        } else if (rows == Rehearsal.Seeding.SEEDED && laboratory.dislikesRows(failed.failure())) {
          rows = Rehearsal.Seeding.EMPTY;
        } else {
          throw Refusals.of(
              failed, conversions.forced().contains(id) ? CONVERSION : failed.failure().hint());
        }
      }
    }
  }

  /// {@return what cannot be created without that all rows are written anew}
  private static Set<ObjectId> writtenAtOnce(Plan plan) {
    return plan.entries().stream()
        .filter(entry -> !entry.rewrites().isEmpty())
        .map(entry -> entry.planned().cause())
        .filter(Change.Create.class::isInstance)
        .map(Change::id)
        .collect(Collectors.toSet());
  }

  /// {@return what really differs, once texts of the same meaning are told apart}
  public List<Difference> differences(Schema actual, Schema desired) {
    var raw = new Diff(rules).between(actual, desired);
    if (raw.stream().noneMatch(Settled::isWording)) {
      return raw;
    }
    return new Wording(rules, laboratory, major).differences(actual, desired, raw);
  }
}
