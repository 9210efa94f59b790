package dev.plumb.cli;

import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.sql.Connection;
import java.sql.SQLException;

/// A database on an embedded server that plays the live one.
final class LiveTarget implements AutoCloseable {
  private final Scratch scratch = Scratch.embedded(ScratchSettings.usual());
  private final ScratchDatabase database;
  private final String location;

  private LiveTarget(int major, Isolation isolation) throws SQLException {
    this.database = scratch.database(major, isolation);
    this.location =
        "host=%s dbname=%s user=%s"
            .formatted(
                value(superuser(), "show unix_socket_directories"),
                value("select pg_catalog.current_database()"),
                database.ownerRole());
  }

  static LiveTarget shared(int major) throws SQLException {
    return new LiveTarget(major, Isolation.SHARED);
  }

  static LiveTarget ofItsOwn(int major) throws SQLException {
    return new LiveTarget(major, Isolation.PRIVATE);
  }

  /// {@return what `--target` takes}
  String location() {
    return location;
  }

  /// {@return the connection of another user of the database}
  Connection connection() {
    return database.owner();
  }

  Connection superuser() {
    return database.elevated().orElseThrow();
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection().createStatement()) {
      statement.execute(sql);
    }
  }

  String value(String query) throws SQLException {
    return value(connection(), query);
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public void close() {
    database.close();
    scratch.close();
  }
}
