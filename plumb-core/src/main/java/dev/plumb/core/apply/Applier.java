package dev.plumb.core.apply;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Database.Exclusive;
import dev.plumb.core.dialect.Database.StepListener;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import java.util.List;

/// Applies a proven plan: takes the database's lock, checks that the database is in the state the
/// plan starts from, runs segment by segment and checks where that led.
public final class Applier {

  private final Rules rules;
  private final Allowance allowance;
  private final ApplyListener listener;
  private final Stop stop;

  public Applier(Rules rules, Allowance allowance, ApplyListener listener, Stop stop) {
    this.stop = stop;
    this.rules = rules;
    this.allowance = allowance;
    this.listener = listener;
  }

  /// {@return what was done}
  ///
  /// @throws PlanRefused when a hazard is not allowed, another apply is running, or the result is
  ///     not the expected one
  /// @throws PlanStale when the database is not in the state the plan starts from
  /// @throws StatementFailed when a statement fails; says what had been committed before
  /// @throws Interrupted when it was stopped; says what had been committed before
  public ApplyReport apply(Plan plan, Database database) {
    allowance.require(plan);
    if (plan.isEmpty()) {
      return new ApplyReport(0, ApplyReport.Outcome.NOTHING_TO_DO);
    }
    try (var exclusive = exclusive(database)) {
      var found = fingerprint(database, plan);
      if (found.equals(plan.to())) {
        return new ApplyReport(0, ApplyReport.Outcome.ALREADY_THERE);
      }
      if (!found.equals(plan.from())) {
        throw new PlanStale(
            CoreCode.PLAN_STALE,
            database.label() + " is not in the state that the plan was made for",
            "make a new plan");
      }
      walk(plan, exclusive);
      verify(plan, fingerprint(database, plan), database);
      return new ApplyReport(plan.entries().size(), ApplyReport.Outcome.DONE);
    }
  }

  private String fingerprint(Database database, Plan plan) {
    return new Fingerprints(rules).of(database.read().schema(), plan.touched());
  }

  private static Exclusive exclusive(Database database) {
    return database
        .lock()
        .orElseThrow(
            () ->
                new PlanRefused(
                    CoreCode.APPLY_LOCKED,
                    "another apply is running on " + database.label(),
                    "wait until it has ended"));
  }

  private void walk(Plan plan, Exclusive exclusive) {
    stop.watch(exclusive);
    try {
      int done = 0;
      for (var segment : plan.segments()) {
        run(segment, exclusive, done, plan.entries().size());
        done += segment.size();
      }
    } finally {
      stop.forget();
    }
  }

  private void run(List<PlannedStep> segment, Exclusive exclusive, int done, int of) {
    try {
      exclusive.run(segment, progress(of));
    } catch (StatementFailed failure) {
      throw stop.isRequested() ? stopped(done, of) : failure.after(done, of);
    } catch (Interrupted _) {
      throw stopped(done, of);
    }
  }

  private static Interrupted stopped(int done, int of) {
    return new Interrupted("stopped; " + PlumbException.standing(done, of));
  }

  private StepListener progress(int of) {
    return new StepListener() {
      @Override
      public void started(PlannedStep step) {
        if (stop.isRequested()) {
          throw new Interrupted("stopped");
        }
        listener.started(step, of);
      }

      @Override
      public void finished(PlannedStep step) {
        listener.finished(step, of);
      }
    };
  }

  private static void verify(Plan plan, String found, Database database) {
    if (!found.equals(plan.to())) {
      throw new PlanRefused(
          CoreCode.APPLY_FAILED,
          "all statements ran, but "
              + database.label()
              + " is not in the state that was proven; someone may have changed it meanwhile",
          "see what differs with drift");
    }
  }
}
