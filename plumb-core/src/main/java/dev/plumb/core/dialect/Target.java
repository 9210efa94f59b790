package dev.plumb.core.dialect;

import dev.plumb.core.secret.Secret;
import java.time.Duration;

/// Which live database, and how patient to be with it.
///
/// @param location a URL or key words; it may hold a password
/// @param lockTimeout how long a statement waits for a lock before it gives up
/// @param statementTimeout how long a statement may take; zero for no limit
public record Target(Secret location, Duration lockTimeout, Duration statementTimeout) {
  public static Target of(Secret location) {
    return new Target(location, Duration.ofSeconds(3), Duration.ZERO);
  }
}
