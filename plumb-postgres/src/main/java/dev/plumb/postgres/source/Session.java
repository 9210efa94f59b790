package dev.plumb.postgres.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;

/// The owner's connection while a source is being loaded: each statement runs in its own
/// transaction
/// under the settings in force at its place.
final class Session implements AutoCloseable {
  private static final int GRACE = 5_000;

  private final Connection connection;
  private final java.sql.Statement sender;
  private final Placement placement;
  private final Duration timeout;
  private final int process;
  private final int major;
  private List<Setting> applied = Setting.none();

  Session(Connection connection, Placement placement, Duration timeout) throws SQLException {
    this.connection = connection;
    this.placement = placement;
    this.timeout = timeout;
    connection.setAutoCommit(true);
    // A block may catch the cancellation of the statement timeout; then the connection is given up,
    // and the server, which looks for its client from time to time, ends the block.
    connection.setNetworkTimeout(Runnable::run, Math.toIntExact(timeout.toMillis()) + GRACE);
    sender = connection.createStatement();
    sender.setEscapeProcessing(false);
    process = connection.unwrap(PGConnection.class).getBackendPID();
    major = connection.getMetaData().getDatabaseMajorVersion();
    restart();
  }

  /// {@return the failure, if the statement or a setting before it did not run or had no effect}
  Optional<Failure> run(Work work) {
    return run(work, work.statement().sql());
  }

  /// Runs another text in the place of a statement.
  Optional<Failure> run(Work work, String instead) {
    var at = work.statement();
    try {
      if (work.settings() != applied) {
        restart();
        for (var setting : work.settings()) {
          at = setting.statement();
          sender.execute(setting.sql());
        }
        at = work.statement();
        secure();
        applied = work.settings();
      }
      sender.execute(instead);
      placement.take(at, sender.getWarnings());
      return Ineffective.in(sender.getWarnings()).map(warning -> new Failure(work, warning));
    } catch (SQLException e) {
      return Optional.of(
          at.equals(work.statement()) ? Failure.of(work, instead, e) : new Failure(work, at, e));
    }
  }

  /// Puts the settings of a place in force; does nothing if they are.
  void enter(List<Setting> settings) throws SQLException {
    if (settings == applied) {
      return;
    }
    restart();
    for (var setting : settings) {
      sender.execute(setting.sql());
    }
    secure();
    applied = settings;
  }

  /// Lets the next [#enter] start anew: somebody changed settings on the connection.
  void forget() throws SQLException {
    restart();
  }

  /// {@return the number of the server's process behind the connection}
  int process() {
    return process;
  }

  /// {@return the server's major version, such as 17}
  int major() {
    return major;
  }

  /// {@return the connection, under the settings entered last}
  Connection connection() {
    return connection;
  }

  private void restart() throws SQLException {
    sender.execute("reset role");
    sender.execute("reset all");
    secure();
    applied = Setting.none();
  }

  private void secure() throws SQLException {
    sender.execute("set check_function_bodies = off");
    sender.execute("set client_min_messages = warning");
    sender.execute("set client_connection_check_interval = '1s'");
    try (var limit =
        connection.prepareStatement(
            "select pg_catalog.set_config('statement_timeout', ?, false)")) {
      limit.setString(1, timeout.toMillis() + "ms");
      limit.execute();
    }
  }

  @Override
  public void close() throws SQLException {
    if (!connection.isClosed()) {
      sender.execute("reset role");
      sender.execute("reset all");
      sender.close();
      connection.setNetworkTimeout(Runnable::run, 0);
    }
  }
}
