package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.ConnectionFailed;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Database.Exclusive;
import dev.plumb.core.dialect.Database.StepListener;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.TransactionMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;

/// A connection that holds plumb's session-level advisory lock and applies plans (manual, 13.3.5).
/// The lock belongs to the session: it goes when the connection goes, however that comes about.
final class ExclusiveSession implements Exclusive {

  /// The key of the lock: `plumb` in ASCII.
  private static final String TRY_LOCK =
      "select pg_catalog.pg_try_advisory_lock(482905157986), pg_catalog.pg_backend_pid()";

  /// Who makes a role without being a superuser may give it objects only as a member of it (manual,
  /// 20.11.1); before 16 there is no such setting.
  private static final String TAKE_NEW_ROLES =
      """
      select pg_catalog.set_config(s.name, 'set, inherit', false)
      from pg_catalog.pg_settings s
      where s.name = 'createrole_self_grant' and s.setting = ''
      """;

  private final SqlSession session;

  private ExclusiveSession(SqlSession session) {
    this.session = session;
  }

  /// @param label how messages call the database
  static Optional<Exclusive> begin(Connection connection, Target target, String label) {
    var session = new SqlSession(connection);
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(TRY_LOCK)) {
      rows.next();
      if (rows.getInt(2) != connection.unwrap(PGConnection.class).getBackendPID()) {
        connection.close();
        throw pooled(label);
      }
      if (!rows.getBoolean(1)) {
        connection.close();
        return Optional.empty();
      }
    } catch (SQLException e) {
      throw SqlSession.failure(TRY_LOCK, CoreCode.STATEMENT_FAILED, e);
    }
    session.run(
        "set lock_timeout = "
            + target.lockTimeout().toMillis()
            + "; set statement_timeout = "
            + target.statementTimeout().toMillis()
            + "; set check_function_bodies = off; set search_path = pg_catalog");
    session.run(TAKE_NEW_ROLES);
    return Optional.of(new ExclusiveSession(session));
  }

  /// A pooler tells its clients process numbers of its own, and may give every transaction of a
  /// client to another session of the server.
  private static ConnectionFailed pooled(String label) {
    return new ConnectionFailed(
        CoreCode.POOLED_CONNECTION,
        "a connection pooler stands before " + label + ", where a session's lock does not hold",
        "name the server itself, not PgBouncer or the like",
        null);
  }

  @Override
  public void run(List<PlannedStep> segment, StepListener listener) {
    var isTransaction = segment.getFirst().step().mode() != TransactionMode.OUTSIDE;
    if (isTransaction) {
      session.run("begin");
    }
    try {
      for (var step : segment) {
        listener.started(step);
        session.run(step.step().sql().text(), CoreCode.APPLY_FAILED);
        listener.finished(step);
      }
      if (isTransaction) {
        session.run("commit", CoreCode.APPLY_FAILED);
      }
    } catch (PlumbException failure) {
      if (isTransaction) {
        rollback(failure);
      }
      throw failure instanceof StatementFailed refused ? ApplyFailure.explained(refused) : failure;
    }
  }

  /// A connection that is lost has no transaction any more.
  private void rollback(PlumbException failure) {
    try {
      session.run("rollback");
    } catch (StatementFailed alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  @Override
  public void cancel() {
    try {
      session.connection().unwrap(PGConnection.class).cancelQuery();
    } catch (SQLException e) {
      throw SqlSession.failure("cancel", CoreCode.STATEMENT_FAILED, e);
    }
  }

  @Override
  public void close() {
    try {
      session.connection().close();
    } catch (SQLException e) {
      throw SqlSession.failure("close", CoreCode.STATEMENT_FAILED, e);
    }
  }
}
