package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.ConnectionFailed;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// Whether statements reach the session that holds plumb's lock, with its settings. A pooler may
/// give every transaction of a client to another session of the server; some poolers tell their
/// clients process numbers of their own besides.
///
/// @param label how messages call the database
record SessionOwnership(Connection connection, String label) {

  private static final String QUERY =
      """
      select pg_catalog.pg_backend_pid(),
             pg_catalog.current_setting('search_path') = 'pg_catalog'
             and exists (
               select from pg_catalog.pg_locks l
               where l.pid = pg_catalog.pg_backend_pid() and\s"""
          + ApplyLock.SHOWN
          + ")";

  private static final String HINT = "name the server itself, not PgBouncer or the like";

  /// @throws StatementFailed when the session is another one
  void require() {
    if (!isOurs()) {
      throw new StatementFailed(
          CoreCode.APPLY_FAILED,
          "",
          "begin",
          "the session that held the lock on "
              + label
              + " is no longer ours, as behind a connection pooler",
          null,
          null,
          HINT,
          null);
    }
  }

  /// @throws ConnectionFailed when the session does not stay the same from the beginning
  void requireAtFirst() {
    if (!isOurs()) {
      throw pooled(label);
    }
  }

  static ConnectionFailed pooled(String label) {
    return new ConnectionFailed(
        CoreCode.POOLED_CONNECTION,
        "a connection pooler stands before " + label + ", where a session's lock does not hold",
        HINT,
        null);
  }

  private boolean isOurs() {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(QUERY)) {
      rows.next();
      return rows.getBoolean(2)
          && rows.getInt(1) == connection.unwrap(PGConnection.class).getBackendPID();
    } catch (SQLException e) {
      throw SqlSession.failure("the session", CoreCode.APPLY_FAILED, e);
    }
  }
}
