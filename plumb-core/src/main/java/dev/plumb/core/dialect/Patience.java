package dev.plumb.core.dialect;

import java.time.Duration;

/// How patient to be with a live database and with those who use it.
///
/// @param lockTimeout how long the statements of a transaction that stop others wait for their
/// locks,
///     all together, before they let them pass
/// @param lockBudget how long a segment is tried again before the apply gives up
/// @param queueLimit how long others may wait behind a statement of ours that waits itself
/// @param holdLimit how long a statement may take while others are stopped, if it has nothing to
/// read
///     or to write anew; zero for no limit
/// @param statementTimeout how long any other statement may take; zero for no limit
/// @param pace how fast rows are filled
public record Patience(
    Duration lockTimeout,
    Duration lockBudget,
    Duration queueLimit,
    Duration holdLimit,
    Duration statementTimeout,
    Pace pace) {
  public static final Patience USUAL =
      new Patience(
          Duration.ofMillis(500),
          Duration.ofMinutes(5),
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ZERO,
          Pace.USUAL);

  private static final Duration READING = Duration.ofSeconds(3);

  /// {@return how long a reading waits for the definition of a locked object; it stops nobody}
  public Duration readTimeout() {
    return lockTimeout.compareTo(READING) > 0 ? lockTimeout : READING;
  }
}
