package dev.plumb.postgres.execute;

import dev.plumb.core.dialect.Patience;
import dev.plumb.core.observe.Blocker;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.PlannedStep;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks, from a connection of its own, at what keeps a running statement waiting, at who waits
/// behind it, and at how far it is. Lets the others pass when they have waited too long.
final class LockWatch implements AutoCloseable {
  private static final long FIRST_LOOK_MILLIS = 40;
  private static final long TICK_MILLIS = 150;
  private static final Duration REPEAT = Duration.ofSeconds(5);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(2);

  private final SecondConnection second;
  private final int session;
  private final Patience patience;
  private final PlanObserver observer;
  private final Runnable yield;
  private final Thread thread;

  private @Nullable PlannedStep step;
  private boolean closed;
  private long waitingSince;
  private long lastTold;
  private Set<Long> told = Set.of();
  private int percent = -1;
  private Duration waitedBefore = Duration.ZERO;
  private volatile Duration waited = Duration.ZERO;
  private volatile boolean hasYielded;
  private volatile List<Blocker> blockers = List.of();

  /// @param session the server's number of the session that is watched
  /// @param yield makes the statement that runs give up
  LockWatch(
      SecondConnection second,
      int session,
      Patience patience,
      PlanObserver observer,
      Runnable yield) {
    this.second = second;
    this.session = session;
    this.patience = patience;
    this.observer = observer;
    this.yield = yield;
    this.thread = Thread.ofPlatform().daemon().name("plumb-locks").start(this::watch);
  }

  /// Watches a statement from now on.
  synchronized void begin(PlannedStep next) {
    step = next;
    told = Set.of();
    waitingSince = 0;
    waitedBefore = Duration.ZERO;
    waited = Duration.ZERO;
    percent = -1;
    notifyAll();
  }

  synchronized void end() {
    step = null;
  }

  /// {@return whether the statement was made to give up for the sake of others}
  boolean hasYielded() {
    return hasYielded;
  }

  /// {@return how long the last statement was seen to wait}
  Duration waited() {
    return waited;
  }

  /// {@return who kept the last statement waiting when that was last seen}
  List<Blocker> blockers() {
    return blockers;
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      step = null;
      notifyAll();
    }
    try {
      thread.join(LONGEST_FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      for (var running = next(null); running != null; running = next(running)) {
        look(running);
      }
    } catch (SQLException _) {
      // A watch that cannot go on must not end what it watches.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// {@return the statement that runs after a while; null at the end}
  private synchronized @Nullable PlannedStep next(@Nullable PlannedStep previous)
      throws InterruptedException {
    var before = previous;
    while (!closed) {
      if (step == null) {
        wait();
        continue;
      }
      var running = step;
      wait(running.equals(before) ? TICK_MILLIS : FIRST_LOOK_MILLIS);
      if (running.equals(step)) {
        return running;
      }
      before = null;
    }
    return null;
  }

  private void look(PlannedStep running) throws SQLException {
    var found = second.sessions();
    if (found.isEmpty()) {
      return;
    }
    var sessions = found.get();
    var holders = sessions.blockersOf(session);
    if (holders.isEmpty()) {
      waitingSince = 0;
      waitedBefore = waited;
      progress(sessions, running);
      return;
    }
    blockers = holders;
    waitingSince = waitingSince == 0 ? System.nanoTime() : waitingSince;
    waited = waitedBefore.plus(since(waitingSince));
    var queue = sessions.behind(session);
    tell(new PlanEvent.Waiting(running, holders, since(waitingSince), queue.length()));
    if (queue.longest().compareTo(patience.queueLimit()) > 0) {
      giveWay(running);
    }
  }

  /// Nothing else may run on the session meanwhile, lest that be cancelled.
  private synchronized void giveWay(PlannedStep running) {
    if (running.equals(step)) {
      hasYielded = true;
      yield.run();
    }
  }

  private void tell(PlanEvent.Waiting event) {
    var sessions = event.holders().stream().map(Blocker::session).collect(Collectors.toSet());
    if (!sessions.equals(told) || since(lastTold).compareTo(REPEAT) > 0) {
      told = sessions;
      lastTold = System.nanoTime();
      observer.heard(event);
    }
  }

  private void progress(Sessions sessions, PlannedStep running) throws SQLException {
    for (var progress : sessions.progressOf(session)) {
      if (progress.percent() != percent) {
        percent = progress.percent();
        observer.heard(new PlanEvent.Progressed(running, progress.phase(), percent));
      }
    }
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }
}
