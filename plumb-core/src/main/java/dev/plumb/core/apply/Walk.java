package dev.plumb.core.apply;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Database.Exclusive;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.TransactionMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One walk over the segments of a plan. A segment that does not get a lock is rolled back as a
/// whole and tried again.
final class Walk {

  private final Plan plan;
  private final List<List<PlannedStep>> segments;
  private final Exclusive exclusive;
  private final Whereabouts whereabouts;
  private final PlanObserver observer;
  private final Stop stop;
  private final Retries retries;
  private int statements;

  Walk(
      Plan plan,
      Exclusive exclusive,
      Whereabouts whereabouts,
      PlanObserver observer,
      Stop stop,
      Retries retries) {
    this.plan = plan;
    this.segments = plan.segments();
    this.exclusive = exclusive;
    this.whereabouts = whereabouts;
    this.observer = observer;
    this.stop = stop;
    this.retries = retries;
  }

  /// {@return how many statements ran}
  int from(Position start) {
    int at = settled(start);
    retries.begin();
    while (at < segments.size()) {
      at = attempt(at);
    }
    return statements;
  }

  /// {@return the place to go on from, once the leavings of an interrupted statement are gone}
  private int settled(Position position) {
    return switch (position) {
      case Position.Between(var done) -> done;
      case Position.Amid(var done) -> recovered(done);
      case Position.Astray astray -> throw stale(astray.reason());
    };
  }

  private int recovered(int at) {
    var step = segments.get(at).getFirst();
    var recovery = step.step().recovery();
    if (recovery == null) {
      return at;
    }
    observer.heard(new PlanEvent.Recovering(step));
    exclusive.recover(recovery);
    return switch (whereabouts.find()) {
      case Position.Between(var done) -> done;
      case Position.Amid _ -> throw stale("leavings could not be cleared away");
      case Position.Astray astray -> throw stale(astray.reason());
    };
  }

  private int attempt(int at) {
    var segment = segments.get(at);
    try {
      exclusive.run(segment, this::hear);
    } catch (StatementFailed failure) {
      return afterFailure(at, failure);
    } catch (Interrupted _) {
      throw stopped(at);
    }
    statements += segment.size();
    observer.heard(new PlanEvent.SegmentCommitted(at + 1, segments.size()));
    retries.begin();
    return at + 1;
  }

  private synchronized void hear(PlanEvent event) {
    if (isPause(event) && stop.isRequested()) {
      throw new Interrupted("stopped");
    }
    observer.heard(event);
  }

  /// A statement may be given up before it begins, and between its batches.
  private static boolean isPause(PlanEvent event) {
    return event instanceof PlanEvent.StepStarted
        || event instanceof PlanEvent.Filled
        || event instanceof PlanEvent.Resting;
  }

  private int afterFailure(int at, StatementFailed failure) {
    if (stop.isRequested()) {
      throw stopped(at);
    }
    var pause =
        failure.code() == CoreCode.LOCK_TIMEOUT ? retries.next() : Optional.<Duration>empty();
    if (pause.isEmpty()) {
      throw tidied(at, failure);
    }
    observer.heard(
        new PlanEvent.Retrying(at + 1, retries.attempts(), pause.get(), failure.getMessage()));
    if (stop.isRequestedWithin(pause.get())) {
      throw stopped(at);
    }
    return isOutside(at) ? settled(whereabouts.find()) : at;
  }

  /// {@return the failure, once its leavings are gone where they can be}
  private StatementFailed tidied(int at, StatementFailed failure) {
    var told = failure.after(statementsBefore(at), plan.entries().size());
    try {
      if (isOutside(at) && whereabouts.find() instanceof Position.Amid(var done)) {
        recovered(done);
      }
    } catch (PlumbException alsoFailed) {
      told.addSuppressed(alsoFailed);
    }
    return told;
  }

  private Interrupted stopped(int at) {
    return new Interrupted(
        "stopped; " + PlumbException.standing(statementsBefore(at), plan.entries().size()));
  }

  private int statementsBefore(int at) {
    return segments.subList(0, at).stream().mapToInt(List::size).sum();
  }

  private boolean isOutside(int at) {
    return segments.get(at).getFirst().step().mode() == TransactionMode.OUTSIDE;
  }

  private static PlanStale stale(String reason) {
    return new PlanStale(
        CoreCode.PLAN_STALE,
        "the database is in no state that the plan leads through: " + reason,
        "make a new plan");
  }
}
