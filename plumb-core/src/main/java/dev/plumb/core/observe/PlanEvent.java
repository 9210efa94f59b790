package dev.plumb.core.observe;

import dev.plumb.core.plan.PlannedStep;
import java.time.Duration;
import java.util.List;

/// Something that happens while a plan is applied.
public sealed interface PlanEvent {

  /// The place was found where an interrupted plan goes on.
  ///
  /// @param done how many segments need not run any more
  record Resumed(int done, int segments) implements PlanEvent {}

  /// The leavings of a statement that was interrupted are cleared away.
  record Recovering(PlannedStep step) implements PlanEvent {}

  record StepStarted(PlannedStep step) implements PlanEvent {}

  record StepFinished(PlannedStep step) implements PlanEvent {}

  /// How far a statement is that takes long.
  ///
  /// @param phase what it is doing, in the server's words
  /// @param percent of this phase
  record Progressed(PlannedStep step, String phase, int percent) implements PlanEvent {}

  /// How far a statement is that gives values to rows batch by batch.
  ///
  /// @param rows how many have got one so far
  /// @param percent of the relation that has been gone through
  /// @param left how long the rest will take at this pace
  record Filled(PlannedStep step, long rows, int percent, Duration left) implements PlanEvent {}

  /// No rows are filled for a while, because a replica lags behind.
  ///
  /// @param lag how far it is behind
  record Resting(PlannedStep step, Duration lag) implements PlanEvent {}

  /// A strong lock will be asked for soon, and these sessions may keep it waiting.
  record Crowded(List<Blocker> sessions) implements PlanEvent {
    public Crowded {
      sessions = List.copyOf(sessions);
    }
  }

  /// A statement waits for a lock.
  ///
  /// @param holders who has it, or is before us in the queue
  /// @param waited how long so far
  /// @param queue how many sessions wait behind us
  record Waiting(PlannedStep step, List<Blocker> holders, Duration waited, int queue)
      implements PlanEvent {
    public Waiting {
      holders = List.copyOf(holders);
    }
  }

  /// A segment was rolled back, for want of a lock, and is tried again after a pause.
  ///
  /// @param attempt the number of the next try, from 2
  record Retrying(int segment, int attempt, Duration pause, String reason) implements PlanEvent {}

  /// A segment is done for good.
  ///
  /// @param segment counted from 1
  record SegmentCommitted(int segment, int segments) implements PlanEvent {}

  /// The database is in the state that the plan leads to.
  ///
  /// @param statements how many ran
  record Finished(int statements) implements PlanEvent {}
}
