package dev.plumb.core.dialect;

import java.time.Duration;

/// How patient to be with a live database and with those who use it.
///
/// @param lockTimeout how long a statement that stops others waits for its lock before it lets them
///     pass
/// @param lockBudget how long a segment is tried again before the apply gives up
/// @param queueLimit how long others may wait behind a statement of ours that waits itself
/// @param statementTimeout how long a statement may take; zero for no limit
/// @param pace how fast rows are filled
public record Patience(
    Duration lockTimeout,
    Duration lockBudget,
    Duration queueLimit,
    Duration statementTimeout,
    Pace pace) {
  public static final Patience USUAL =
      new Patience(
          Duration.ofMillis(500),
          Duration.ofMinutes(5),
          Duration.ofSeconds(1),
          Duration.ZERO,
          Pace.USUAL);

  private static final Duration READING = Duration.ofSeconds(3);

  /// {@return how long a reading waits for the definition of a locked object; it stops nobody}
  public Duration readTimeout() {
    return lockTimeout.compareTo(READING) > 0 ? lockTimeout : READING;
  }
}
