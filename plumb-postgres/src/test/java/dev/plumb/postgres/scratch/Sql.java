package dev.plumb.postgres.scratch;

import java.sql.Connection;
import java.sql.SQLException;

/// Short ways to say SQL in tests.
final class Sql {
  private Sql() {}

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String single(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }

  /// Asks until the answer is true, for at most ten seconds.
  static void awaitTrue(Connection connection, String query) throws SQLException {
    long deadline = System.nanoTime() + 10_000_000_000L;
    while (!single(connection, query).equals("t")) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("never true: " + query);
      }
    }
  }
}
