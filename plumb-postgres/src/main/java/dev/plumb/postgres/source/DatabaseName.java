package dev.plumb.postgres.source;

import dev.plumb.postgres.sql.CurrentDatabase;
import dev.plumb.postgres.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;

/// The name that the database of a session has on its server.
public final class DatabaseName {
  private static final String BARE = CurrentDatabase.VARIABLE.substring(1);

  private DatabaseName() {}

  /// {@return the name as a statement writes it}
  public static String quoted(Connection connection) throws SQLException {
    try (var query = connection.createStatement();
        var rows = query.executeQuery("select pg_catalog.current_database()")) {
      rows.next();
      return Quoting.identifier(rows.getString(1));
    }
  }

  /// {@return a statement with the name where its variable stands, as psql would send it}
  public static String filledIn(String sql, Connection connection) throws SQLException {
    if (!sql.contains(CurrentDatabase.VARIABLE)) {
      return sql;
    }
    var name = quoted(connection);
    var text = new StringBuilder();
    int from = 0;
    var lexer = new Lexer(sql, 0);
    var before = lexer.next();
    for (var token = before; token.isPresent(); token = lexer.next()) {
      if (isVariable(before.orElseThrow(), token.get())) {
        text.append(sql, from, before.orElseThrow().start()).append(name);
        from = token.get().end();
      }
      before = token;
    }
    return text.append(sql.substring(from)).toString();
  }

  /// {@return whether two tokens in a row are the variable}
  static boolean isVariable(Token colon, Token name) {
    return colon.isSymbol(':') && name.start() == colon.end() && name.text().equals(BARE);
  }
}
