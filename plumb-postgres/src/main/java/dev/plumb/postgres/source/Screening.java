package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decides by its first words how a statement is dealt with. What is not known here is not run.
final class Screening {
  private Screening() {}

  static Way way(Statement statement) {
    if (AboutDatabase.of(statement).isPresent()) {
      return Way.DATABASE;
    }
    return switch (statement.tokens().getFirst().word()) {
      case "set", "reset" -> setting(statement);
      case "begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release" ->
          Way.SKIP;
      case "create" -> create(statement);
      case "alter", "drop" -> alterOrDrop(statement);
      case "comment", "security" -> comment(statement);
      case "grant", "revoke" -> grant(statement);
      case "reassign" -> Way.ROLE;
      case "do", "cluster" -> Way.ORDINARY;
      case "select" -> isSetConfig(statement) ? Way.SETTING : Way.DATA;
      case "insert",
          "update",
          "delete",
          "merge",
          "truncate",
          "copy",
          "values",
          "with",
          "table",
          "(" ->
          Way.DATA;
      case "call", "execute", "refresh" -> Way.DATA;
      default -> isKnownVerb(statement) ? Way.UNSUITABLE : Way.ORDINARY;
    };
  }

  /// {@return what is to be said about a statement that is not run}
  static Diagnostic refusal(Statement statement, Way way) {
    var words = firstWords(statement);
    return switch (way) {
      case DATA ->
          Diagnostic.error(
                  PostgresCode.DATA_STATEMENT,
                  statement.span(),
                  words + " reads or changes rows, and a source declares only a schema")
              .withHint("keep statements for rows in files that plumb is not given");
      case CLUSTER ->
          Diagnostic.error(
                  PostgresCode.CLUSTER_STATEMENT, statement.span(), words + reach(statement))
              .withHint(hint(statement));
      case UNSUITABLE,
          SETTING,
          SKIP,
          SCHEMA,
          EXTENSION,
          ROLE,
          DATABASE,
          SUBSCRIPTION,
          ORDINARY,
          EVENT_TRIGGER ->
          Diagnostic.error(
                  PostgresCode.UNSUITABLE_STATEMENT,
                  statement.span(),
                  words + " declares nothing, so it has no place in a source")
              .withHint("take the statement out");
    };
  }

  private static String reach(Statement statement) {
    return statement.startsWith("alter", "database")
        ? " changes what is said when a database is made, and a source declares what is in it"
        : " changes the whole server, and a source declares one database";
  }

  private static String hint(Statement statement) {
    if (statement.startsWith("create", "tablespace")) {
      return "an administrator makes it, with a folder of the server; a source may name it all the"
          + " same";
    }
    return statement.startsWith("alter", "database")
        ? "a source may state settings of its database, a connection limit, a comment and grants;"
            + " the rest is said when the database is made"
        : "take the statement out; plumb never changes other databases";
  }

  /// {@return what is to be said about a statement on one database where others are on another}
  static Diagnostic otherDatabase(AboutDatabase about, String first) {
    var name = about.name().orElseThrow();
    return Diagnostic.error(
            PostgresCode.CLUSTER_STATEMENT,
            about.span(),
            "the source speaks of the databases \"" + first + "\" and \"" + name + "\"")
        .withHint(
            "a source declares one database, whatever its name; \""
                + first
                + "\" stands for it here");
  }

  /// {@return whether a statement about roles adds something to them and leaves what they are}
  static boolean leavesRolesAlone(Statement statement) {
    return switch (statement.tokens().getFirst().word()) {
      case "grant", "revoke", "comment", "security" -> true;
      case "alter" -> statement.has("set") || statement.has("reset");
      default -> false;
    };
  }

  /// {@return the words that name a statement's kind, in capitals}
  static String firstWords(Statement statement) {
    var first = statement.tokens().getFirst().word().toUpperCase(Locale.ROOT);
    boolean two =
        statement.tokens().size() > 1
            && List.of("CREATE", "ALTER", "DROP", "REFRESH", "REASSIGN").contains(first);
    return two ? first + " " + statement.tokens().get(1).word().toUpperCase(Locale.ROOT) : first;
  }

  private static Way setting(Statement statement) {
    boolean passing =
        statement.startsWith("set", "local")
            || statement.startsWith("set", "transaction")
            || statement.startsWith("set", "constraints")
            || statement.startsWith("set", "session", "characteristics");
    return passing ? Way.SKIP : Way.SETTING;
  }

  private static Way create(Statement statement) {
    if (statement.startsWith("create", "extension")) {
      return Way.EXTENSION;
    }
    if (statement.startsWith("create", "schema")) {
      return hasElements(statement) ? Way.ORDINARY : Way.SCHEMA;
    }
    return aboutServer(statement).orElse(Way.ORDINARY);
  }

  private static Way alterOrDrop(Statement statement) {
    if (statement.startsWith("drop", "owned")) {
      return Way.ROLE;
    }
    return aboutServer(statement).orElse(Way.ORDINARY);
  }

  private static Optional<Way> aboutServer(Statement statement) {
    if (statement.tokens().size() < 2) {
      return Optional.empty();
    }
    return switch (statement.tokens().get(1).word()) {
      case "role", "group" -> Optional.of(role(statement));
      case "user" ->
          statement.tokens().size() > 2 && statement.tokens().get(2).isWord("mapping")
              ? Optional.empty()
              : Optional.of(role(statement));
      case "database", "system", "tablespace" -> Optional.of(Way.CLUSTER);
      case "event" -> Optional.of(Way.EVENT_TRIGGER);
      case "subscription" -> Optional.of(subscription(statement));
      default -> Optional.empty();
    };
  }

  /// What asks the publisher for its tables, or passes over a change, says nothing about the state.
  private static Way subscription(Statement statement) {
    var verb = statement.tokens().size() > 3 ? statement.tokens().get(3).word() : "";
    boolean alters = statement.startsWith("alter");
    if (alters && (verb.equals("refresh") || verb.equals("skip"))) {
      return Way.UNSUITABLE;
    }
    return alters && verb.equals("owner") ? Way.ORDINARY : Way.SUBSCRIPTION;
  }

  /// What holds for all roles, or in a database that is named, is nobody's single role.
  private static Way role(Statement statement) {
    int size = statement.tokens().size();
    boolean ofAll = size > 2 && statement.tokens().get(2).isWord("all");
    boolean inDatabase = size > 4 && statement.startsWith("alter") && isInDatabase(statement);
    return ofAll || inDatabase ? Way.CLUSTER : Way.ROLE;
  }

  private static boolean isInDatabase(Statement statement) {
    return statement.tokens().get(3).isWord("in") && statement.tokens().get(4).isWord("database");
  }

  private static Way comment(Statement statement) {
    if (statement.startsWith("comment", "on", "event")) {
      return Way.EVENT_TRIGGER;
    }
    if (statement.startsWith("comment", "on", "role")) {
      return Way.ROLE;
    }
    boolean server =
        statement.startsWith("comment", "on", "database")
            || statement.startsWith("comment", "on", "tablespace");
    return server ? Way.CLUSTER : Way.ORDINARY;
  }

  private static Way grant(Statement statement) {
    if (!isOnObject(statement)) {
      return Way.ROLE;
    }
    int object = statement.indexOf("on", 1) + 1;
    return statement.tokens().get(object).isWord("database") ? Way.CLUSTER : Way.ORDINARY;
  }

  /// A grant without an object is one of roles; parameters are the server's.
  private static boolean isOnObject(Statement statement) {
    int object = statement.indexOf("on", 1) + 1;
    return object < statement.tokens().size()
        && !statement.tokens().get(object).isWord("parameter");
  }

  private static boolean hasElements(Statement statement) {
    return statement.indexOf("create", 1) < statement.tokens().size() || statement.has("grant");
  }

  /// `SELECT [pg_catalog.]set_config('name', 'value', false)`, as pg_dump writes it.
  private static boolean isSetConfig(Statement statement) {
    var tokens = statement.tokens();
    int call = statement.indexOf("set_config", 1);
    boolean qualified =
        call == 3 && tokens.get(1).isWord("pg_catalog") && tokens.get(2).isSymbol('.');
    if (call != 1 && !qualified) {
      return false;
    }
    return tokens.size() == call + 8
        && tokens.get(call + 2).kind() == Token.Kind.STRING
        && tokens.get(call + 4).kind() == Token.Kind.STRING
        && tokens.get(call + 7).isSymbol(')');
  }

  /// Verbs that PostgreSQL knows and that declare nothing; others are left to its parser to refuse.
  private static boolean isKnownVerb(Statement statement) {
    return switch (statement.tokens().getFirst().word()) {
      case "vacuum",
          "analyze",
          "analyse",
          "listen",
          "unlisten",
          "notify",
          "load",
          "lock",
          "checkpoint",
          "discard",
          "prepare",
          "deallocate",
          "declare",
          "fetch",
          "move",
          "close",
          "explain",
          "show",
          "reindex",
          "import" ->
          true;
      default -> false;
    };
  }
}
