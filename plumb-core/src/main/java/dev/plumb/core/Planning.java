package dev.plumb.core;

import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.diff.Diff;
import dev.plumb.core.forecast.Forecaster;
import dev.plumb.core.gate.Dangers;
import dev.plumb.core.gate.ProbableRenames;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.FormChoice;
import dev.plumb.core.plan.NamedRenames;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.proof.Goal;
import dev.plumb.core.proof.ProvenPlans;
import dev.plumb.core.proof.Prover;
import dev.plumb.core.state.State;
import dev.plumb.core.state.StatePair;
import dev.plumb.core.step.HazardKind;
import java.util.ArrayList;

/// From two states and a person's guidance to a proven plan with all its hazards.
final class Planning {
  private final Dialect dialect;
  private final Laboratory laboratory;
  private final ProvenPlans proven;

  Planning(Dialect dialect, Laboratory laboratory, ProvenPlans proven) {
    this.dialect = dialect;
    this.laboratory = laboratory;
    this.proven = proven;
  }

  Plan plan(StatePair states, Guidance guidance) {
    var actual = states.actual();
    var goal = goal(states, guidance);
    var prover = new Prover(dialect.rules(), laboratory, states.major());
    var plan =
        proven.find(
            actual.schema(), goal, states.major(), () -> prover.prove(actual.schema(), goal));
    return judged(withProbableRenames(plan, actual, goal), actual).chosen(form(states, guidance));
  }

  Plan plan(State live, Backfill backfill) {
    return judged(new Backfilling(dialect, laboratory).plan(live, backfill, live.major()), live);
  }

  private static Goal goal(StatePair states, Guidance guidance) {
    var actual = states.actual();
    var desired = states.desired();
    var renames = new ArrayList<>(desired.renames());
    renames.addAll(NamedRenames.among(actual.schema(), desired.schema(), guidance.renames()));
    return new Goal(
        desired.schema(),
        renames,
        desired.conversions(),
        actual.author(),
        guidance.order(),
        form(states, guidance).form(),
        guidance.parking().orElse(null));
  }

  private static FormChoice form(StatePair states, Guidance guidance) {
    if (guidance.form().isPresent()) {
      return new FormChoice(guidance.form().get(), FormChoice.Cause.ASKED);
    }
    return states.actual().holdsRows()
        ? new FormChoice(Form.ONLINE, FormChoice.Cause.ROWS)
        : new FormChoice(Form.PLAIN, FormChoice.Cause.NO_ROWS);
  }

  private Plan judged(Plan plan, State actual) {
    var dangers = new Dangers(dialect.rules(), actual.schema());
    var sizes = actual.sizes();
    return sizes == null
        ? dangers.marked(plan)
        : dangers.marked(new Forecaster(sizes).weighed(plan), sizes);
  }

  private Plan withProbableRenames(Plan plan, State actual, Goal goal) {
    if (plan.hazards().stream().noneMatch(hazard -> hazard.kind() == HazardKind.DATA_LOSS)) {
      return plan;
    }
    var differences = new Diff(dialect.rules()).between(actual.schema(), goal.schema());
    var renames = new ProbableRenames(dialect.rules(), actual.schema(), goal.schema());
    return renames.marked(plan, differences, goal.renames().stream().map(Rename::to).toList());
  }
}
