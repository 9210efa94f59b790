package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.postgres.source.DatabaseName;
import dev.plumb.postgres.source.Ineffective;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// A connection that runs statements as they are, without JDBC's own escapes.
final class SqlSession {

  private final Connection connection;

  SqlSession(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /// Runs one or several statements, with the name of the database where its variable stands. A
  /// grant or revocation that had no effect has failed, though
  /// the server only warns of it.
  ///
  /// @throws StatementFailed when the server refuses one
  void run(String sql) {
    run(sql, CoreCode.STATEMENT_FAILED);
  }

  void run(String sql, Code code) {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(DatabaseName.filledIn(sql, connection));
      var ineffective = Ineffective.in(statement.getWarnings());
      if (ineffective.isPresent()) {
        throw ineffective.get();
      }
    } catch (SQLException e) {
      throw failure(sql, code, e);
    }
  }

  static StatementFailed failure(String sql, Code code, SQLException cause) {
    var server = server(cause);
    var state = cause.getSQLState();
    return new StatementFailed(
        code,
        state == null ? "" : state,
        sql,
        server == null || server.getMessage() == null
            ? String.valueOf(cause.getMessage())
            : server.getMessage(),
        server == null || server.getPosition() == 0 ? null : server.getPosition(),
        server == null ? null : server.getDetail(),
        server == null ? null : server.getHint(),
        cause);
  }

  private static @Nullable ServerErrorMessage server(SQLException cause) {
    return cause instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
  }
}
