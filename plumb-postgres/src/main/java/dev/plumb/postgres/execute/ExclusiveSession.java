package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Database.Exclusive;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.journal.NewRun;
import dev.plumb.core.journal.RunOutcome;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// A connection that holds plumb's lock and applies plans.
/// The lock belongs to the session: it goes when the connection goes, however that comes about.
final class ExclusiveSession implements Exclusive {

  private static final String CONDITION =
      """
      select pg_catalog.pg_is_in_recovery(),
             pg_catalog.current_setting('transaction_read_only')::pg_catalog.bool
      """;

  private static final int ATTEMPTS = 10;

  /// Who makes a role without being a superuser may give it objects only as a member of it (manual,
  /// 20.11.1); before 16 there is no such setting.
  private static final String TAKE_NEW_ROLES =
      """
      select pg_catalog.set_config(s.name, 'set, inherit', false)
      from pg_catalog.pg_settings s
      where s.name = 'createrole_self_grant' and s.setting = ''
      """;

  private final SqlSession session;
  private final SecondConnection second;
  private final SessionOwnership ownership;
  private final Patience patience;
  private @Nullable Journal journal;

  private ExclusiveSession(
      SqlSession session, SecondConnection second, SessionOwnership ownership, Patience patience) {
    this.session = session;
    this.second = second;
    this.ownership = ownership;
    this.patience = patience;
  }

  /// @param second looks on while the first one works
  /// @param label how messages call the database
  static Optional<Exclusive> begin(
      Connection connection, SecondConnection second, Patience patience, String label) {
    var session = new SqlSession(connection);
    try {
      refuseReadOnly(connection, label);
      if (!isLocked(connection, label)) {
        connection.close();
        return Optional.empty();
      }
    } catch (SQLException e) {
      throw SqlSession.failure(ApplyLock.TRY, CoreCode.STATEMENT_FAILED, e);
    }
    session.run(SegmentLimits.usual(patience));
    session.run("set check_function_bodies = off; set search_path = pg_catalog");
    session.run(TAKE_NEW_ROLES);
    var ownership = new SessionOwnership(connection, label);
    ownership.requireAtFirst();
    return Optional.of(new ExclusiveSession(session, second, ownership, patience));
  }

  /// A standby takes locks of this kind, but no changes (manual, 26.4).
  private static void refuseReadOnly(Connection connection, String label) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(CONDITION)) {
      rows.next();
      boolean isStandby = rows.getBoolean(1);
      boolean isReadOnly = rows.getBoolean(2);
      if (isStandby || isReadOnly) {
        connection.close();
        throw new PlanRefused(
            CoreCode.TARGET_READ_ONLY,
            label
                + (isStandby ? " is a standby, which takes no changes" : " is set to be read-only"),
            isStandby
                ? "name the primary; of several hosts it is found with target_session_attrs=read-write"
                : "see default_transaction_read_only of the server, the database and the user");
      }
    }
  }

  /// A session whose connection was cut takes a moment to go.
  private static boolean isLocked(Connection connection, String label) throws SQLException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(ApplyLock.TRY)) {
        rows.next();
        if (rows.getInt(2) != connection.unwrap(PGConnection.class).getBackendPID()) {
          connection.close();
          throw SessionOwnership.pooled(label);
        }
        if (rows.getBoolean(1)) {
          return true;
        }
        statement.execute("select pg_catalog.pg_sleep(0.1)");
      }
    }
    return false;
  }

  @Override
  public void run(List<PlannedStep> segment, PlanObserver observer) {
    var locks = new SegmentLocks(segment);
    warnOfCrowd(locks, observer);
    try (var watch = watch(observer)) {
      var limits = new SegmentLimits(locks, patience);
      new SegmentRun(session, segment, limits, observer, watch, ownership, journal).run();
    }
  }

  @Override
  public void keepJournal(NewRun run) {
    session.run(SegmentLimits.usual(patience));
    journal = Journal.open(session, run);
  }

  @Override
  public void conclude(RunOutcome outcome, @Nullable String error) {
    if (journal != null) {
      journal.end(outcome, error);
    }
  }

  @Override
  public void recover(Sql statement) {
    session.run(SegmentLimits.usual(patience));
    try {
      session.run(statement.text(), CoreCode.APPLY_FAILED);
    } catch (StatementFailed failure) {
      throw ApplyFailure.explained(failure, ApplyFailure.Circumstances.NONE);
    }
  }

  /// Says before it is too late who will keep a strong lock waiting.
  private void warnOfCrowd(SegmentLocks locks, PlanObserver observer) {
    var strong = locks.strong();
    if (strong.isEmpty()) {
      return;
    }
    try {
      var crowd = new Sessions(session.connection()).occupantsOf(strong);
      if (!crowd.isEmpty()) {
        observer.heard(new PlanEvent.Crowded(crowd));
      }
    } catch (SQLException e) {
      throw ApplyFailure.explained(
          SqlSession.failure("the sessions", CoreCode.APPLY_FAILED, e),
          ApplyFailure.Circumstances.NONE);
    }
  }

  private LockWatch watch(PlanObserver observer) {
    try {
      int number = session.connection().unwrap(PGConnection.class).getBackendPID();
      return new LockWatch(second, number, patience, observer, this::cancel);
    } catch (SQLException e) {
      throw SqlSession.failure("the session", CoreCode.STATEMENT_FAILED, e);
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
    try (second) {
      session.connection().close();
    } catch (SQLException e) {
      throw SqlSession.failure("close", CoreCode.STATEMENT_FAILED, e);
    }
  }
}
