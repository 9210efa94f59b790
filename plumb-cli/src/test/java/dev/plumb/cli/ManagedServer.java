package dev.plumb.cli;

import dev.plumb.core.secret.Secret;
import dev.plumb.postgres.connect.ConnectionSpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A server as providers give it: its master user is no superuser, but makes roles and databases.
final class ManagedServer implements AutoCloseable {
  private static final String MASTER = "master_user";

  private final LiveTarget server;
  private final String location;
  private final Connection connection;

  private ManagedServer(LiveTarget server) throws SQLException {
    this.server = server;
    this.location =
        server
            .location()
            .replaceAll("dbname=\\S+", "dbname=" + MASTER)
            .replaceAll("user=\\S+", "user=" + MASTER);
    var spec = ConnectionSpec.parse(new Secret(location));
    this.connection = DriverManager.getConnection(spec.jdbcUrl(), spec.properties());
  }

  static ManagedServer start(int major) throws SQLException {
    var server = LiveTarget.ofItsOwn(major);
    try (var statement = server.superuser().createStatement()) {
      statement.execute("create role " + MASTER + " login createrole createdb");
      statement.execute("create database " + MASTER + " owner " + MASTER);
    }
    return new ManagedServer(server);
  }

  /// {@return what `--target` takes}
  String location() {
    return location;
  }

  /// Runs a statement as the master user.
  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String value(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    server.close();
  }
}
