package dev.plumb.postgres.execute;

import org.jspecify.annotations.Nullable;

/// What a person should know of a session that is in the way.
final class SessionNote {
  private static final String AUTOVACUUM = "autovacuum worker";

  private SessionNote() {}

  /// An autovacuum gives way to whoever waits for its lock, unless it is to prevent wraparound
  /// (manual, 24.1.6).
  ///
  /// @param backend what the server calls the kind of process; empty where the user may not see it
  /// @param application the name that the program gave itself
  /// @param query what it runs
  /// {@return the note; null for nothing in particular}
  static @Nullable String of(String backend, String application, String query) {
    if (backend.equals(AUTOVACUUM)) {
      return query.contains("to prevent wraparound")
          ? "a vacuum that does not give way"
          : "a vacuum that will give way";
    }
    return application.equals("pg_dump") ? "a running dump" : null;
  }
}
