package dev.plumb.postgres.apply;

import dev.plumb.core.apply.Applier;
import dev.plumb.core.apply.ApplyReport;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.apply.Stop;
import dev.plumb.core.apply.Undertaking;
import dev.plumb.core.dialect.Pace;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.secret.Secret;
import dev.plumb.postgres.PostgresDialect;
import dev.plumb.postgres.rules.RuleTable;
import java.time.Duration;
import java.util.Set;

/// Short ways to apply a plan in tests.
final class Applying {
  /// Nobody is let pass before a test says so.
  static final Patience UNYIELDING =
      patience(Duration.ofMillis(100), Duration.ofMinutes(5), Duration.ofMinutes(5));

  static final Patience BRIEF =
      patience(Duration.ofMillis(300), Duration.ofMillis(900), Duration.ofMinutes(5));

  private static final Allowance EVERYTHING = new Allowance(Set.of("all"));

  private Applying() {}

  /// {@return a patience that lets statements take their time}
  static Patience patience(Duration lockTimeout, Duration lockBudget, Duration queueLimit) {
    return new Patience(
        lockTimeout, lockBudget, queueLimit, Duration.ZERO, Duration.ZERO, Pace.USUAL);
  }

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
    return apply(undertaking, live.target(patience), observer);
  }

  /// Begins a plan on the database that a location names.
  static ApplyReport at(String location, Plan plan, PlanObserver observer) {
    var target = new Target(new Secret(location), UNYIELDING);
    return apply(Undertaking.unrecorded(plan, Beginning.START), target, observer);
  }

  private static ApplyReport apply(Undertaking undertaking, Target target, PlanObserver observer) {
    try (var database = new PostgresDialect().open(target)) {
      return new Applier(RuleTable.rules(), EVERYTHING, target.patience(), observer, new Stop())
          .apply(undertaking, database);
    }
  }
}
