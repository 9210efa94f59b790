package dev.plumb.core.forecast;

import dev.plumb.core.step.Forecast;
import java.time.Duration;

/// From when on a cost is worth a hazard.
final class Threshold {
  private static final Duration LONG = Duration.ofSeconds(1);
  private static final Duration VERY_LONG = Duration.ofHours(1);
  private static final long MUCH_DISK = 1L << 30;

  private Threshold() {}

  /// {@return whether a statement may take so long that those who wait for a lock notice}
  static boolean isLong(Forecast forecast) {
    return forecast.most().compareTo(LONG) >= 0;
  }

  /// {@return whether a statement may take so long that something may come between}
  static boolean isVeryLong(Forecast forecast) {
    return forecast.most().compareTo(VERY_LONG) >= 0;
  }

  static boolean needsDisk(Forecast forecast) {
    return forecast.written() >= MUCH_DISK;
  }
}
