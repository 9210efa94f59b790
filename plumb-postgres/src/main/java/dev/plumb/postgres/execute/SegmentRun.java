package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Pace;
import dev.plumb.core.journal.RunOutcome;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.TransactionMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One try at the statements of a segment: all in one transaction, one outside of any, or one batch
/// by batch.
///
/// @param pace how fast rows are filled
/// @param journal null where none is kept
record SegmentRun(
    SqlSession session,
    List<PlannedStep> segment,
    PlanObserver observer,
    LockWatch watch,
    Pace pace,
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
      throw failure instanceof StatementFailed refused
          ? ApplyFailure.explained(refused, watch.blockers(), watch.hasYielded())
          : failure;
    }
  }

  private void begin() {
    if (!isOutside()) {
      session.run("begin");
    }
    if (journal != null) {
      journal.begin(segment);
    }
  }

  private void run(PlannedStep step) {
    observer.heard(new PlanEvent.StepStarted(step));
    watch.begin(step);
    if (step.step().mode() == TransactionMode.BATCHES) {
      new FillRun(session, step, pace, observer).run();
    } else {
      session.run(step.step().sql().text(), CoreCode.APPLY_FAILED);
    }
    watch.end();
    observer.heard(new PlanEvent.StepFinished(step));
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
