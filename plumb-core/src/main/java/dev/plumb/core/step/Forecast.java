package dev.plumb.core.step;

import java.time.Duration;

/// What a statement is expected to cost.
///
/// @param rows how many rows it reads
/// @param read how many bytes it reads
/// @param written how many bytes of tables and indexes it writes anew
/// @param least the time it takes on fast storage with all in memory
/// @param most the time it takes on slow storage
public record Forecast(long rows, long read, long written, Duration least, Duration most) {

  /// Bytes in a second, for storage that is slow and storage that is fast.
  private static final long SLOW_READ = 20_000_000;

  private static final long FAST_READ = 1_000_000_000;
  private static final long SLOW_WRITE = 10_000_000;
  private static final long FAST_WRITE = 200_000_000;
  private static final int MILLIS = 1000;

  public static Forecast of(long rows, long read, long written) {
    return new Forecast(
        rows,
        read,
        written,
        Duration.ofMillis(read * MILLIS / FAST_READ + written * MILLIS / FAST_WRITE),
        Duration.ofMillis(read * MILLIS / SLOW_READ + written * MILLIS / SLOW_WRITE));
  }

  /// {@return whether the statement touches rows at all}
  public boolean isNothing() {
    return read == 0 && written == 0;
  }
}
