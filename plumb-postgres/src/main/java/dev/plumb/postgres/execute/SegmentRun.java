package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.journal.RunOutcome;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.TransactionMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One try at the statements of a segment: all in one transaction, one outside of any, or one batch
/// by batch.
///
/// @param ownership tells whether the session is still the one that holds plumb's lock
/// @param journal null where none is kept
record SegmentRun(
    SqlSession session,
    List<PlannedStep> segment,
    SegmentLimits limits,
    PlanObserver observer,
    LockWatch watch,
    SessionOwnership ownership,
    @Nullable Journal journal) {

  void run() {
    try {
      begin();
      for (var step : segment) {
        run(step);
      }
      end();
    } catch (PlumbException failure) {
      watch.end();
      undo(failure);
      throw failure instanceof StatementFailed refused ? explained(refused) : failure;
    }
  }

  private void begin() {
    if (!isOutside()) {
      session.run("begin", CoreCode.APPLY_FAILED);
    }
    ownership.require();
    if (journal != null) {
      journal.begin(segment);
    }
  }

  private void run(PlannedStep step) {
    observer.heard(new PlanEvent.StepStarted(step));
    session.run(limits.before(step), CoreCode.APPLY_FAILED);
    watch.begin(step);
    long start = System.nanoTime();
    try {
      carryOut(step);
    } catch (StatementFailed failure) {
      watch.end();
      throw ApplyFailure.explained(
          failure,
          new ApplyFailure.Circumstances(
              watch.blockers(), watch.hasYielded(), limits.isHurried(step)));
    }
    watch.end();
    limits.after(step, Duration.ofNanos(System.nanoTime() - start), watch.waited());
    observer.heard(new PlanEvent.StepFinished(step));
  }

  private void carryOut(PlannedStep step) {
    if (step.step().mode() == TransactionMode.BATCHES) {
      new FillRun(session, step, limits.pace(), observer).run();
    } else {
      session.run(step.step().sql().text(), CoreCode.APPLY_FAILED);
    }
  }

  /// What does not come from a statement of the plan was not explained yet.
  private static StatementFailed explained(StatementFailed failure) {
    return failure.getCause() instanceof StatementFailed
        ? failure
        : ApplyFailure.explained(failure, ApplyFailure.Circumstances.NONE);
  }

  private void end() {
    if (journal != null) {
      journal.end(segment, RunOutcome.DONE, null);
    }
    if (!isOutside()) {
      session.run("commit", CoreCode.APPLY_FAILED);
    }
  }

  /// A connection that is lost has no transaction any more, and writes nothing down.
  private void undo(PlumbException failure) {
    try {
      if (!isOutside()) {
        session.run("rollback");
      }
      if (journal != null) {
        writeDown(journal, failure);
      }
    } catch (StatementFailed alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  private void writeDown(Journal kept, PlumbException failure) {
    if (!isOutside()) {
      kept.begin(segment);
    }
    var outcome = failure instanceof Interrupted ? RunOutcome.STOPPED : RunOutcome.FAILED;
    kept.end(segment, outcome, failure.getMessage());
  }

  private boolean isOutside() {
    return new SegmentLocks(segment).isOutside();
  }
}
