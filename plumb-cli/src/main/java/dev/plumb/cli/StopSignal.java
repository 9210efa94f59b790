package dev.plumb.cli;

import dev.plumb.core.apply.Stop;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Ctrl-C. While a plan is being applied, the apply is told to stop and the process lives until it
/// has said how far it came. At any other time the process just ends: nothing has been changed, and
/// what is left in scratch places the next run cleans up.
final class StopSignal {
  private static final long LONGEST_WAIT_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable Stop guarded;

  /// Listens until the process ends.
  ///
  /// @param err where it is said that the command was stopped
  void install(PrintStream err) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(err), "plumb-stop"));
  }

  /// Lets an apply come to its end in good order from now on.
  synchronized void guard(Stop stop) {
    guarded = stop;
  }

  /// The command has said all that it has to say.
  void end() {
    ended.countDown();
  }

  private void stop(PrintStream err) {
    if (ended.getCount() == 0) {
      return;
    }
    if (!stopGuarded()) {
      err.println("stopped; nothing was changed");
      return;
    }
    try {
      if (!ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        err.println("stopped; the server does not answer, see with drift what was changed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// {@return whether an apply was running that is told to stop now}
  boolean stopGuarded() {
    Stop running = running();
    if (running != null) {
      running.request();
    }
    return running != null;
  }

  private synchronized @Nullable Stop running() {
    return guarded;
  }
}
