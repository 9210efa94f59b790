package dev.plumb.core.apply;

import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.ParkedObject;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Drops for good what was parked long ago, in one transaction.
///
/// @param due the oldest first
/// @param plan the statements; not rehearsed, for no scratch copy holds what is parked
public record Purge(List<ParkedObject> due, Plan plan) {
  public Purge {
    due = List.copyOf(due);
  }

  /// {@return what of a database was parked before a moment}
  public static Purge of(Database database, Instant before) {
    var due = database.parked().stream().filter(each -> each.at().isBefore(before)).toList();
    var entries = new ArrayList<Plan.Entry>();
    for (var each : due) {
      var step = new PlannedStep(entries.size() + 1, 1, each.drop(), new Change.Drop(each.id()));
      var unseen = new Certificate(List.of(), Set.of(), Set.of());
      entries.add(new Plan.Entry(step, unseen, each.drop().hazards()));
    }
    return new Purge(due, new Plan(database.major(), "", "", entries));
  }

  /// Drops what of it is still there.
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.PlanRefused when that is not allowed, or an
  ///     apply is running
  /// @throws dev.plumb.core.diagnostic.PlumbException.StatementFailed when something depends on it;
  ///     then nothing is dropped
  public void run(Database database, Allowance allowance, PlanObserver observer) {
    allowance.require(plan);
    if (!plan.isEmpty()) {
      try (var exclusive = Applier.exclusive(database)) {
        exclusive.run(plan.segments().getFirst(), observer);
      }
    }
  }
}
