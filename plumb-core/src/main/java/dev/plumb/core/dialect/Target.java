package dev.plumb.core.dialect;

import dev.plumb.core.secret.Secret;

/// Which live database, and how patient to be with it.
///
/// @param location a URL or key words; it may hold a password
public record Target(Secret location, Patience patience) {
  public static Target of(Secret location) {
    return new Target(location, Patience.USUAL);
  }
}
