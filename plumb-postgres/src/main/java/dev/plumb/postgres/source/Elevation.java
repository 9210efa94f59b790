package dev.plumb.postgres.source;

import dev.plumb.postgres.source.LoadRules.Trust;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Decides what the superuser may do for a source. From an untrusted one: nothing that could lend
/// the superuser's rights to the source's own code.
final class Elevation {
  private static final Set<String> POWERS =
      Set.of("superuser", "replication", "bypassrls", "createrole", "createdb");

  /// What a right on lets nobody do what only a superuser may: schemas, foreign-data wrappers and
  /// servers, and languages, of which there are rights on the trusted ones only.
  private static final Set<String> GRANTED = Set.of("schema", "foreign", "language");

  private static final Set<String> WHO_RUNS =
      Set.of("current_user", "current_role", "session_user");

  /// Roles that come with a server, whose members reach no file, no program and no network.
  private static final Set<String> INERT_ROLES =
      Set.of(
          "pg_checkpoint",
          "pg_maintain",
          "pg_monitor",
          "pg_read_all_data",
          "pg_read_all_settings",
          "pg_read_all_stats",
          "pg_signal_backend",
          "pg_stat_scan_tables",
          "pg_use_reserved_connections",
          "pg_write_all_data");

  private static final Set<String> SAFE_LANGUAGES = Set.of("sql", "plpgsql");
  private static final Set<String> EVALUATED =
      Set.of("default", "atomic", "return", "support", "aggregate");

  private final Trust trust;
  private final Connection elevated;

  Elevation(Trust trust, Connection elevated) {
    this.trust = trust;
    this.elevated = elevated;
  }

  /// {@return whether a statement that the owner was not permitted may be run by the superuser}
  boolean allows(Statement statement) throws SQLException {
    if (trust == Trust.TRUSTED) {
      return true;
    }
    if (statement.startsWith("comment", "on")
        || isPublication(statement)
        || isInertMethod(statement)
        || InertForeignData.includes(statement, elevated)) {
      return true;
    }
    return isGrantOn(GRANTED, statement)
        || isInertRoutine(statement)
        || isInertCast(statement)
        || givesToPlainRole(statement);
  }

  /// {@return whether a statement gives or takes rights on something that a word is for}
  static boolean isGrantOn(Set<String> words, Statement statement) {
    int on = statement.indexOf("on", 1);
    return (statement.startsWith("grant") || statement.startsWith("revoke"))
        && on + 1 < statement.tokens().size()
        && words.contains(statement.tokens().get(on + 1).word());
  }

  /// {@return whether a statement about roles lends no power}
  boolean allowsRole(Statement statement) throws SQLException {
    if (trust == Trust.TRUSTED) {
      return true;
    }
    return statement.tokens().stream().noneMatch(token -> POWERS.contains(token.word()))
        && !isAboutWhoRuns(statement)
        && !statement.has("parameter")
        && namesNoPower(withoutInertRoles(statement));
  }

  /// {@return whether a statement about the database lends no power}
  boolean allowsDatabase(AboutDatabase about) throws SQLException {
    return trust == Trust.TRUSTED || !about.isPowerful() && allowsRole(about.statement());
  }

  /// The superuser runs these statements: what they say of the current user they say of it.
  private static boolean isAboutWhoRuns(Statement statement) {
    return statement.tokens().stream().anyMatch(token -> WHO_RUNS.contains(token.word()));
  }

  private static List<Token> withoutInertRoles(Statement statement) {
    return statement.tokens().stream()
        .filter(token -> !token.isName() || !INERT_ROLES.contains(NameText.value(token)))
        .toList();
  }

  /// A row filter is only looked at, and only built-in functions can be in it.
  private static boolean isPublication(Statement statement) {
    return statement.startsWith("create", "publication")
        || statement.startsWith("alter", "publication");
  }

  /// Only PostgreSQL and extensions have functions that handle an access method, and a family comes
  /// empty. What fills it, and an operator class, binds functions that indexes call without a look
  /// at their arguments.
  private static boolean isInertMethod(Statement statement) {
    return statement.startsWith("create", "access", "method")
        || statement.startsWith("create", "operator", "family");
  }

  /// {@return whether what the superuser makes is to be the owner's}
  static boolean isMadeForOwner(Statement statement) {
    return statement.startsWith("create", "function")
        || statement.startsWith("create", "procedure")
        || statement.startsWith("create", "or", "replace", "function")
        || statement.startsWith("create", "or", "replace", "procedure")
        || statement.startsWith("create", "type") && statement.tokens().getLast().isSymbol(')')
        || statement.startsWith("create", "publication")
        || statement.startsWith("create", "server")
        || statement.startsWith("create", "operator", "family")
        || statement.startsWith("create", "operator", "class");
  }

  /// A routine whose making evaluates nothing of the source's own: no defaults, no parsed body. A
  /// superuser must make it only because it is leakproof or sets a superuser's setting.
  static boolean isInertRoutine(Statement statement) {
    var definition = Definition.of(statement);
    int language = statement.indexOf("language", 1) + 1;
    if (definition.isEmpty()
        || definition.get().category() != Definition.Category.ROUTINE
        || statement.indexOf("language", language) < statement.tokens().size()
        || language >= statement.tokens().size()) {
      return false;
    }
    return SAFE_LANGUAGES.contains(NameText.value(statement.tokens().get(language)))
        && statement.tokens().stream()
            .noneMatch(token -> EVALUATED.contains(token.word()) || token.isSymbol('='));
  }

  /// A cast through the text of the value runs no code but that of the two types.
  private static boolean isInertCast(Statement statement) {
    return statement.startsWith("create", "cast") && statement.has("inout");
  }

  /// An owner without power: what a superuser owns would run with the superuser's rights.
  private boolean givesToPlainRole(Statement statement) throws SQLException {
    return changesOwner(statement) && namesNoPower(List.of(statement.tokens().getLast()));
  }

  static boolean changesOwner(Statement statement) {
    int size = statement.tokens().size();
    return statement.startsWith("alter")
        && size > 4
        && statement.tokens().get(size - 2).isWord("to")
        && statement.tokens().get(size - 3).isWord("owner");
  }

  private boolean namesNoPower(List<Token> tokens) throws SQLException {
    try (var query =
        elevated.prepareStatement(
            """
            select 1
            from pg_catalog.pg_roles r
            where r.rolname operator(pg_catalog.=) any (?)
              and (r.rolsuper or r.rolreplication or r.rolbypassrls or r.rolcreaterole
                or r.rolname operator(pg_catalog.~~) 'pg\\_%')
            """)) {
      var names = tokens.stream().filter(Token::isName).map(NameText::value).toArray();
      query.setArray(1, elevated.createArrayOf("name", names));
      try (var rows = query.executeQuery()) {
        return !rows.next();
      }
    }
  }
}
