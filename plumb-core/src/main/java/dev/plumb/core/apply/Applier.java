package dev.plumb.core.apply;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Database.Exclusive;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.journal.NewRun;
import dev.plumb.core.journal.RunOutcome;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.rules.Rules;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Applies a proven plan: takes the database's lock, finds where on the way of the plan the
/// database stands, runs segment by segment and checks where that led.
public final class Applier {

  private final Rules rules;
  private final Allowance allowance;
  private final Patience patience;
  private final PlanObserver observer;
  private final Stop stop;

  public Applier(
      Rules rules, Allowance allowance, Patience patience, PlanObserver observer, Stop stop) {
    this.rules = rules;
    this.allowance = allowance;
    this.patience = patience;
    this.observer = observer;
    this.stop = stop;
  }

  /// {@return what was done}
  ///
  /// @throws PlanRefused when a hazard is not allowed, another apply is running, or the result is
  ///     not the expected one
  /// @throws PlanStale when the database is not in a state to begin from
  /// @throws StatementFailed when a statement fails; says what had been committed before
  /// @throws Interrupted when it was stopped; says what had been committed before
  public ApplyReport apply(Undertaking undertaking, Database database) {
    var plan = undertaking.plan();
    allowance.require(plan);
    if (plan.isEmpty()) {
      return new ApplyReport(0, ApplyReport.Outcome.NOTHING_TO_DO);
    }
    try (var exclusive = exclusive(database)) {
      var whereabouts = new Whereabouts(plan, database, rules);
      var start = whereabouts.find();
      if (start.equals(end(plan))) {
        settle(undertaking.run(), database, exclusive);
        return new ApplyReport(0, ApplyReport.Outcome.ALREADY_THERE);
      }
      accept(start, undertaking.beginning(), plan, database.label());
      if (undertaking.run() instanceof NewRun run && isInUse(database)) {
        exclusive.keepJournal(run);
      }
      int ran = walk(plan, exclusive, whereabouts, start);
      verify(whereabouts.find(), plan, database, exclusive);
      exclusive.conclude(RunOutcome.DONE, null);
      observer.heard(new PlanEvent.Finished(ran));
      return new ApplyReport(ran, ApplyReport.Outcome.DONE);
    }
  }

  /// A database without rows can be made anew; nobody needs to know how it came about.
  private static boolean isInUse(Database database) {
    return database.sizes().holdRows() || !database.runs(1).isEmpty();
  }

  /// A run whose end could not be written down has come to it all the same.
  private static void settle(@Nullable NewRun run, Database database, Exclusive exclusive) {
    if (run == null) {
      return;
    }
    var isOpen =
        database.runs(1).stream()
            .anyMatch(newest -> !newest.isDone() && newest.plan().equals(run.file().id()));
    if (isOpen) {
      exclusive.keepJournal(run);
      exclusive.conclude(RunOutcome.DONE, null);
    }
  }

  static Exclusive exclusive(Database database) {
    return database
        .lock()
        .orElseThrow(
            () ->
                new PlanRefused(
                    CoreCode.APPLY_LOCKED,
                    "another apply is running on " + database.label(),
                    "wait until it has ended"));
  }

  private void accept(Position start, Beginning beginning, Plan plan, String label) {
    int segments = plan.segments().size();
    switch (start) {
      case Position.Between(var done) -> accept(done, "", beginning, segments, label);
      case Position.Amid(var done) -> {
        var leavings = ", and something of segment " + (done + 1) + " is left over";
        accept(done, leavings, beginning, segments, label);
      }
      case Position.Astray astray ->
          throw new PlanStale(
              CoreCode.PLAN_STALE,
              (beginning == Beginning.START
                      ? label + " is not in the state that the plan was made for: "
                      : label + " is in no state that the plan leads through: ")
                  + astray.reason(),
              "make a new plan");
    }
  }

  private void accept(int done, String leavings, Beginning beginning, int segments, String label) {
    if (done == 0 && leavings.isEmpty()) {
      return;
    }
    if (beginning == Beginning.START) {
      throw new PlanStale(
          CoreCode.PLAN_INTERRUPTED,
          label
              + " stands in the middle of the plan: "
              + done
              + " of "
              + segments
              + " segments are done"
              + leavings,
          "to go on from there: plumb apply --resume");
    }
    observer.heard(new PlanEvent.Resumed(done, segments));
  }

  private int walk(Plan plan, Exclusive exclusive, Whereabouts whereabouts, Position start) {
    var retries = new Retries(patience, InstantSource.system(), RandomGenerator.getDefault());
    stop.watch(exclusive);
    try {
      return new Walk(plan, exclusive, whereabouts, observer, stop, retries).from(start);
    } catch (Interrupted stopped) {
      throw concluded(RunOutcome.STOPPED, stopped, exclusive);
    } catch (PlumbException failure) {
      throw concluded(RunOutcome.FAILED, failure, exclusive);
    } finally {
      stop.forget();
    }
  }

  /// {@return the failure; where it cannot be written down, with the word why}
  private static PlumbException concluded(
      RunOutcome outcome, PlumbException failure, Exclusive exclusive) {
    try {
      exclusive.conclude(outcome, failure.getMessage());
    } catch (StatementFailed alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
    return failure;
  }

  private static Position end(Plan plan) {
    return new Position.Between(plan.segments().size());
  }

  /// A plan that changes only what no fingerprint shows ends where it began.
  private static void verify(Position found, Plan plan, Database database, Exclusive exclusive) {
    boolean isThere =
        found.equals(end(plan))
            || plan.from().equals(plan.to()) && found.equals(new Position.Between(0));
    if (!isThere) {
      throw concluded(
          RunOutcome.FAILED,
          new PlanRefused(
              CoreCode.APPLY_FAILED,
              "all statements ran, but "
                  + database.label()
                  + " is not in the state that was proven; someone may have changed it meanwhile",
              "see what differs with drift"),
          exclusive);
    }
  }
}
