package dev.plumb.core.apply;

import dev.plumb.core.dialect.Database.Exclusive;
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
  }

  public boolean isRequested() {
    return requested;
  }

  synchronized void watch(Exclusive exclusive) {
    running = exclusive;
  }

  synchronized void forget() {
    running = null;
  }
}
