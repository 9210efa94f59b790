package dev.plumb.postgres.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One change of a session's settings that is in force for a statement.
///
/// @param sql what is run; not always the author's own words
record Setting(Statement statement, String sql) {
  /// Settings that belong to the loader or to the driver. A dump sets many of them; they say
  /// nothing
  /// about the state.
  private static final Set<String> OURS =
      Set.of(
          "statement_timeout",
          "lock_timeout",
          "idle_in_transaction_session_timeout",
          "idle_session_timeout",
          "transaction_timeout",
          "client_encoding",
          "names",
          "client_min_messages",
          "standard_conforming_strings",
          "check_function_bodies",
          "datestyle",
          "row_security",
          "event_triggers",
          "session_replication_role",
          "default_with_oids",
          "escape_string_warning");

  /// {@return what is to be run for a setting statement; empty when it is none of the source's
  /// business}
  static Optional<Setting> of(Statement statement) {
    var tokens = statement.tokens();
    if (statement.startsWith("set", "session", "authorization")
        || statement.startsWith("reset", "session", "authorization")) {
      return Optional.of(new Setting(statement, asRole(statement)));
    }
    if (tokens.getFirst().isWord("select")) {
      int name = statement.indexOf("set_config", 1) + 2;
      return unlessOurs(statement, NameText.value(tokens.get(name)));
    }
    int name = statement.startsWith("set", "session") ? 2 : 1;
    return name < tokens.size()
        ? unlessOurs(statement, NameText.value(tokens.get(name)))
        : Optional.of(new Setting(statement, statement.sql()));
  }

  /// Becoming another user takes a superuser; becoming its role shows the same.
  private static String asRole(Statement statement) {
    var user = statement.tokens().getLast();
    boolean back = statement.startsWith("reset") || user.isWord("default");
    return back ? "reset role" : "set role " + user.text();
  }

  private static Optional<Setting> unlessOurs(Statement statement, String name) {
    return OURS.contains(name.toLowerCase(java.util.Locale.ROOT))
        ? Optional.empty()
        : Optional.of(new Setting(statement, statement.sql()));
  }

  /// {@return whether this forgets all settings before it}
  boolean resetsAll() {
    return statement.startsWith("reset", "all");
  }

  static List<Setting> none() {
    return List.of();
  }
}
