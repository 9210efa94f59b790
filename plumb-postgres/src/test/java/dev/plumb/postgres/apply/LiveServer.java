package dev.plumb.postgres.apply;

import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.secret.Secret;
import dev.plumb.postgres.PostgresDialect;
import dev.plumb.postgres.connect.ConnectionSpec;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.Driver;

/// A database on an embedded server that plays the live one.
final class LiveServer implements AutoCloseable {
  static final int MAJOR = 17;

  private static final String OWN_LOCKS =
      """
      select count(*) from pg_locks l
      where l.database = (select oid from pg_database where datname = current_database())
        and l.pid <> pg_backend_pid()
        and (l.locktype = 'advisory' or not l.granted)
      """;

  private static final String CUT =
      """
      select coalesce(bool_or(pg_terminate_backend(l.pid, 10000)), false)
      from pg_locks l
      where l.locktype = 'advisory'
        and l.database = (select oid from pg_database where datname = current_database())
      """;

  private final Scratch scratch = Scratch.embedded(ScratchSettings.usual());
  private final ScratchDatabase database;

  LiveServer() {
    this(Isolation.SHARED);
  }

  /// {@return a database that some statements have made}
  static LiveServer holding(String sql) {
    var live = new LiveServer();
    try {
      live.execute(sql);
      return live;
    } catch (IllegalStateException failure) {
      live.close();
      throw failure;
    }
  }

  LiveServer(Isolation isolation) {
    this.database = scratch.database(MAJOR, isolation);
  }

  ScratchDatabase database() {
    return database;
  }

  Target target(Patience patience) {
    return new Target(new Secret(location()), patience);
  }

  Database open(Patience patience) {
    return new PostgresDialect().open(target(patience));
  }

  /// {@return where it is, as libpq's key words}
  String location() {
    return location(socketFolder());
  }

  /// {@return what `--target` takes for the same database behind another host}
  ///
  /// @param host with more words after it, such as a port
  String location(String host) {
    return "host=%s dbname=%s user=%s".formatted(host, name(), database.ownerRole());
  }

  String name() {
    return single(superuser(), "select pg_catalog.current_database()");
  }

  String socketFolder() {
    return single(superuser(), "show unix_socket_directories");
  }

  /// {@return the connection of another user of the database}
  Connection connection() {
    return database.owner();
  }

  /// {@return one more connection; the caller closes it}
  Connection another() throws SQLException {
    var spec = ConnectionSpec.parse(new Secret(location()));
    return new Driver().connect(spec.jdbcUrl(), spec.properties());
  }

  Connection superuser() {
    return database.elevated().orElseThrow();
  }

  void execute(String sql) {
    execute(connection(), sql);
  }

  String value(String query) {
    return single(connection(), query);
  }

  /// Waits until the answer to a query is `t`.
  void await(String query) {
    while (!value(query).equals("t")) {
      Thread.onSpinWait();
    }
  }

  /// Waits, for ten seconds at most, until nobody holds the apply lock or waits for any. A server
  /// takes a moment to notice that a connection is gone.
  void awaitNoLocks() {
    long deadline = System.nanoTime() + 10_000_000_000L;
    while (!single(superuser(), OWN_LOCKS).equals("0")) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("locks are left");
      }
    }
  }

  /// Cuts the connection that applies a plan, and waits until the server has ended it.
  void cutApply() {
    if (!single(superuser(), CUT).equals("t")) {
      throw new IllegalStateException("no plan is being applied");
    }
  }

  static void execute(Connection connection, String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static String single(Connection connection, String query) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  @Override
  public void close() {
    database.close();
    scratch.close();
  }
}
