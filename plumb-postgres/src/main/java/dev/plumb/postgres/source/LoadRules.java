package dev.plumb.postgres.source;

import java.time.Duration;

/// What a source may do while it is loaded.
///
/// @param statementTimeout the longest that one statement may run
public record LoadRules(Trust trust, Duration statementTimeout) {
  /// Whose file the source is.
  public enum Trust {
    /// Anyone's, such as that of a pull request from a fork.
    UNTRUSTED,
    /// One's own: what the unprivileged role may not do is done by the superuser.
    TRUSTED
  }

  /// {@return an untrusted source, half a minute for a statement}
  public static LoadRules untrusted() {
    return new LoadRules(Trust.UNTRUSTED, Duration.ofSeconds(30));
  }
}
