package dev.plumb.postgres.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The owner's connection while a source is being loaded: each statement runs in its own
/// transaction
/// under the settings in force at its place.
final class Session implements AutoCloseable {
  private final Connection connection;
  private final java.sql.Statement sender;
  private final Placement placement;
  private final Duration timeout;
  private List<Setting> applied = Setting.none();

  Session(Connection connection, Placement placement, Duration timeout) throws SQLException {
    this.connection = connection;
    this.placement = placement;
    this.timeout = timeout;
    connection.setAutoCommit(true);
    sender = connection.createStatement();
    sender.setEscapeProcessing(false);
    restart();
  }

  /// {@return the failure, if the statement did not run}
  Optional<Failure> run(Work work) {
    try {
      enter(work.settings());
      sender.execute(work.statement().sql());
      placement.take(work.statement(), sender.getWarnings());
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(new Failure(work, e));
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
    }
  }
}
