package dev.plumb.postgres.source;

import java.time.Duration;

/// What a source may do while it is loaded.
///
/// @param bodies what follows from a function whose body its language's validator does not pass
/// @param statementTimeout the longest that one statement may run
public record LoadRules(Trust trust, Bodies bodies, Duration statementTimeout) {
  /// What a bad function body is.
  public enum Bodies {
    /// An error, like any other.
    REFUSE,
    /// A warning: a database may well hold functions that no longer work.
    WARN
  }

  /// Whose file the source is.
  public enum Trust {
    /// Anyone's, such as that of a pull request from a fork.
    UNTRUSTED,
    /// One's own: what the unprivileged role may not do is done by the superuser.
    TRUSTED
  }

  /// {@return an untrusted source, bad bodies refused, half a minute for a statement}
  public static LoadRules untrusted() {
    return new LoadRules(Trust.UNTRUSTED, Bodies.REFUSE, Duration.ofSeconds(30));
  }

  /// {@return the same for one's own source}
  public static LoadRules trusted() {
    var usual = untrusted();
    return new LoadRules(Trust.TRUSTED, usual.bodies(), usual.statementTimeout());
  }
}
