package dev.plumb.postgres.kind.routine;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Transforms;
import dev.plumb.postgres.model.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How a function changes where it is.
final class FunctionAlterations {
  private FunctionAlterations() {}

  static Way definition(Function before, Function after, Surroundings around) {
    if (Transforms.hold(before, around)) {
      return Way.replacing("it is in the way of a transform");
    }
    return RoutineAlterations.fits(before, after)
        ? Way.inPlace(Step.of(FunctionText.definition(sql("create or replace function"), after)))
        : Way.replacing("its arguments differ");
  }

  /// A planner support function can be set, but not taken away, by `alter function`.
  static Way options(Function before, Function after, Surroundings around) {
    if (Transforms.hold(before, around)) {
      return Way.replacing("it is in the way of a transform");
    }
    if (!RoutineAlterations.sameDefinition(before, after)) {
      return Way.inPlace();
    }
    if (before.support() != null && after.support() == null) {
      return definition(before, after, around);
    }
    var step = Step.of(sql("alter $S $W", around.address(after.id()), changed(before, after)));
    return Way.inPlace(Trust.marked(step, before, after));
  }

  private static List<Sql> changed(Function before, Function after) {
    var clauses = new ArrayList<Sql>();
    if (!before.volatility().equals(after.volatility())) {
      clauses.add(FunctionText.volatility(after));
    }
    if (before.isStrict() != after.isStrict()) {
      clauses.add(after.isStrict() ? sql("strict") : sql("called on null input"));
    }
    if (before.isSecurityDefiner() != after.isSecurityDefiner()) {
      clauses.add(RoutineText.security(after));
    }
    if (before.isLeakproof() != after.isLeakproof()) {
      clauses.add(after.isLeakproof() ? sql("leakproof") : sql("not leakproof"));
    }
    if (!before.parallel().equals(after.parallel())) {
      clauses.add(FunctionText.parallel(after));
    }
    clauses.addAll(estimates(before, after));
    clauses.addAll(RoutineText.changedSettings(before, after));
    return clauses;
  }

  private static List<Sql> estimates(Function before, Function after) {
    var clauses = new ArrayList<Sql>();
    if (!Objects.equals(before.cost(), after.cost())) {
      clauses.add(
          after.cost() == null
              ? sql("cost $D", FunctionText.usualCost(after))
              : sql("cost $T", after.cost()));
    }
    if (!Objects.equals(before.rows(), after.rows())) {
      clauses.add(
          after.rows() == null
              ? sql("rows $D", FunctionText.USUAL_ROWS)
              : sql("rows $T", after.rows()));
    }
    if (after.support() != null && !after.support().equals(before.support())) {
      clauses.add(FunctionText.support(after.support()));
    }
    return clauses;
  }
}
