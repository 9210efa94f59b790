package dev.plumb.postgres.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Statements about foreign data that run nothing of the source's own: on a scratch server no
/// wrapper has a handler that could reach anything, and the only validators are those of extensions
/// and PostgreSQL's own.
final class InertForeignData {
  private static final String VALIDATOR = "postgresql_fdw_validator";

  private InertForeignData() {}

  static boolean includes(Statement statement, Connection connection) throws SQLException {
    boolean below =
        statement.startsWith("create", "server")
            || statement.startsWith("alter", "server")
            || statement.startsWith("create", "user", "mapping")
            || statement.startsWith("alter", "user", "mapping");
    boolean wrapper =
        statement.startsWith("create", "foreign", "data", "wrapper")
            || statement.startsWith("alter", "foreign", "data", "wrapper");
    return below || wrapper && namesNoFunction(statement.tokens(), connection);
  }

  private static boolean namesNoFunction(List<Token> tokens, Connection connection)
      throws SQLException {
    for (int i = 1; i < tokens.size(); i++) {
      boolean names = tokens.get(i).isWord("handler") || tokens.get(i).isWord("validator");
      if (names
          && !tokens.get(i - 1).isWord("no")
          && !isBuiltIn(NameText.qualified(tokens, i + 1), connection)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBuiltIn(List<String> function, Connection connection)
      throws SQLException {
    if (function.isEmpty() || !function.getLast().equals(VALIDATOR)) {
      return false;
    }
    try (var query =
        connection.prepareStatement(
            """
            select 1
            from pg_catalog.pg_proc p
            where p.proname operator(pg_catalog.=) ?::pg_catalog.name
              and p.pronamespace operator(pg_catalog.<>) 'pg_catalog'::pg_catalog.regnamespace
            """)) {
      query.setString(1, VALIDATOR);
      try (var others = query.executeQuery()) {
        return !others.next();
      }
    }
  }
}
