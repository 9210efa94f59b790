package dev.plumb.postgres.execute;

import dev.plumb.core.dialect.Pace;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.plan.PlannedStep;
import java.time.Duration;
import java.util.stream.Stream;

/// How long the statements of one segment may wait for locks, all together, and how long each may
/// work (manual, 20.11.1, `lock_timeout` and `statement_timeout`).
///
/// Once a transaction stops others, a statement that has no rows to read or to write anew is done
/// in
/// no time; one that is not does something that nobody has foreseen, while they wait.
final class SegmentLimits {
  private static final Duration LEAST = Duration.ofMillis(1);

  private final SegmentLocks locks;
  private final Patience patience;
  private Duration waited = Duration.ZERO;
  private boolean isStopping;

  SegmentLimits(SegmentLocks locks, Patience patience) {
    this.locks = locks;
    this.patience = patience;
  }

  /// {@return the settings that hold for a session whose statements stop nobody}
  static String usual(Patience patience) {
    return settings(longer(patience), patience.statementTimeout(), "");
  }

  /// {@return the statement that sets the limits of the next one}
  String before(PlannedStep step) {
    isStopping |= SegmentLocks.isStrong(step);
    var waiting = waiting();
    return settings(waiting, working(step, waiting), locks.isOutside() ? "" : "local ");
  }

  /// Takes the account of a statement that came to its end.
  ///
  /// @param elapsed how long it took
  /// @param seenWaiting how long it was seen to wait for locks, by looks taken from time to time
  void after(PlannedStep step, Duration elapsed, Duration seenWaiting) {
    waited = waited.plus(isQuick(step) ? elapsed : seenWaiting);
  }

  /// {@return how fast rows are filled}
  Pace pace() {
    return patience.pace();
  }

  /// {@return whether a statement was not given the time that others have}
  boolean isHurried(PlannedStep step) {
    return !locks.isOutside() && isStopping && isQuick(step) && !patience.holdLimit().isZero();
  }

  /// Zero would mean to wait for ever.
  private Duration waiting() {
    var isStrong = locks.isFilling() || !locks.isOutside() && !locks.strong().isEmpty();
    var all = isStrong ? patience.lockTimeout() : longer(patience);
    if (all.isZero()) {
      return all;
    }
    var left = all.minus(waited);
    return left.compareTo(LEAST) > 0 ? left : LEAST;
  }

  private Duration working(PlannedStep step, Duration waiting) {
    var any = patience.statementTimeout();
    if (!isHurried(step) || waiting.isZero()) {
      return any;
    }
    return Stream.of(any, waiting.plus(patience.holdLimit()))
        .filter(Duration::isPositive)
        .min(Duration::compareTo)
        .orElse(any);
  }

  private static boolean isQuick(PlannedStep step) {
    return step.step().scans().isEmpty() && step.step().rewrites().isEmpty();
  }

  private static Duration longer(Patience patience) {
    return patience.lockBudget().compareTo(patience.lockTimeout()) < 0
        ? patience.lockTimeout()
        : patience.lockBudget();
  }

  private static String settings(Duration lock, Duration statement, String extent) {
    return "set %slock_timeout = %d; set %sstatement_timeout = %d"
        .formatted(extent, lock.toMillis(), extent, statement.toMillis());
  }
}
