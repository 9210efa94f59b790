package dev.plumb.core.forecast;

import dev.plumb.core.step.Forecast;
import java.time.Duration;
import java.util.Locale;

/// Amounts as people read them.
public final class Amounts {
  private static final long STEP = 1024;
  private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB"};

  private Amounts() {}

  /// {@return such as `3.2 GiB`}
  public static String bytes(long bytes) {
    double amount = bytes;
    int unit = 0;
    while (amount >= STEP && unit < UNITS.length - 1) {
      amount /= STEP;
      unit++;
    }
    return unit == 0
        ? bytes + " bytes"
        : String.format(Locale.ROOT, "%.1f %s", amount, UNITS[unit]);
  }

  /// {@return such as `about 1,200,000 rows`}
  public static String rows(long rows) {
    return rows <= 0
        ? "an unknown number of rows"
        : String.format(Locale.ROOT, "about %,d rows", rows);
  }

  /// {@return the time a statement takes, such as `12 s to 3 min`}
  public static String range(Forecast forecast) {
    var least = time(forecast.least());
    var most = time(forecast.most());
    return least.equals(most) ? most : least + " to " + most;
  }

  private static String time(Duration time) {
    long millis = time.toMillis();
    if (millis < 1000) {
      return Math.max(1, millis) + " ms";
    }
    if (time.toSeconds() < 100) {
      return time.toSeconds() + " s";
    }
    return time.toMinutes() < 100 ? time.toMinutes() + " min" : time.toHours() + " h";
  }
}
