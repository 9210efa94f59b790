package dev.plumb.postgres.apply;

import dev.plumb.core.apply.Applier;
import dev.plumb.core.apply.ApplyReport;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.apply.Stop;
import dev.plumb.core.apply.Undertaking;
import dev.plumb.core.dialect.Pace;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.Plan;
import dev.plumb.postgres.rules.RuleTable;
import java.time.Duration;
import java.util.Set;

/// Short ways to apply a plan in tests.
final class Applying {
  /// Nobody is let pass before a test says so.
  static final Patience UNYIELDING =
      new Patience(
          Duration.ofMillis(100),
          Duration.ofMinutes(5),
          Duration.ofMinutes(5),
          Duration.ZERO,
          Pace.USUAL);

  static final Patience BRIEF =
      new Patience(
          Duration.ofMillis(300),
          Duration.ofMillis(900),
          Duration.ofMinutes(5),
          Duration.ZERO,
          Pace.USUAL);

  private static final Allowance EVERYTHING = new Allowance(Set.of("all"));

  private Applying() {}

  static ApplyReport begin(Plan plan, LiveServer live, PlanObserver observer) {
    return apply(plan, live, UNYIELDING, observer, Beginning.START);
  }

  static ApplyReport resume(Plan plan, LiveServer live, PlanObserver observer) {
    return apply(plan, live, UNYIELDING, observer, Beginning.ANYWHERE);
  }

  static ApplyReport apply(
      Plan plan, LiveServer live, Patience patience, PlanObserver observer, Beginning beginning) {
    return apply(Undertaking.unrecorded(plan, beginning), live, patience, observer);
  }

  static ApplyReport apply(
      Undertaking undertaking, LiveServer live, Patience patience, PlanObserver observer) {
    try (var database = live.open(patience)) {
      return new Applier(RuleTable.rules(), EVERYTHING, patience, observer, new Stop())
          .apply(undertaking, database);
    }
  }
}
