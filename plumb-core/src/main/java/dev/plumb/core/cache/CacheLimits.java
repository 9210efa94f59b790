package dev.plumb.core.cache;

import java.time.Duration;

/// What pruning leaves of a cache: entries used within `age`, the youngest first up to `bytes`.
public record CacheLimits(long bytes, Duration age) {
  /// {@return 256 MB and 30 days}
  public static CacheLimits usual() {
    return new CacheLimits(256L << 20, Duration.ofDays(30));
  }
}
