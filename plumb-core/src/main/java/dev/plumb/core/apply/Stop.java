package dev.plumb.core.apply;

import dev.plumb.core.dialect.Database.Exclusive;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A request to stop an apply before its end, made by another thread: the statement that runs is
/// cancelled, its transaction rolled back, and no other one is begun.
public final class Stop {

  private volatile boolean requested;
  private @Nullable Exclusive running;

  /// Asks to stop. What is committed stays.
  public synchronized void request() {
    requested = true;
    if (running != null) {
      running.cancel();
    }
    notifyAll();
  }

  public boolean isRequested() {
    return requested;
  }

  /// {@return whether someone asks to stop before a time has passed}
  synchronized boolean isRequestedWithin(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    try {
      for (long left = time.toMillis(); !requested && left > 0; left = millisUntil(end)) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
    return requested;
  }

  private static long millisUntil(long end) {
    return (end - System.nanoTime()) / 1_000_000;
  }

  synchronized void watch(Exclusive exclusive) {
    running = exclusive;
  }

  synchronized void forget() {
    running = null;
  }
}
