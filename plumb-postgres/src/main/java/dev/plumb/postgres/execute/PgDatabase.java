package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.ConnectionFailed;
import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Reading;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.model.Scope;
import dev.plumb.postgres.catalog.CatalogReader;
import dev.plumb.postgres.connect.ConnectionSpec;
import dev.plumb.postgres.rules.RuleTable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// A live PostgreSQL database.
public final class PgDatabase implements Database {
  private static final int OLDEST = 14;
  private static final int NEWEST = 18;

  private final ConnectionSpec spec;
  private final Target target;
  private final Connection connection;
  private final int major;
  private final String user;

  public PgDatabase(Target target) {
    this.spec = ConnectionSpec.parse(target.location());
    this.target = target;
    this.connection = connect(spec);
    try {
      this.major = connection.getMetaData().getDatabaseMajorVersion();
      this.user = connection.getMetaData().getUserName();
    } catch (SQLException e) {
      throw SqlSession.failure("the version of the server", CoreCode.STATEMENT_FAILED, e);
    }
    if (major < OLDEST || major > NEWEST) {
      close();
      throw new ConnectionFailed(
          CoreCode.UNSUPPORTED_VERSION,
          "the server at " + spec.label() + " is PostgreSQL " + major,
          "plumb supports PostgreSQL " + OLDEST + " to " + NEWEST,
          null);
    }
  }

  @Override
  public String label() {
    return spec.label();
  }

  @Override
  public int major() {
    return major;
  }

  @Override
  public Reading read() {
    var state = new CatalogReader(RuleTable.ALL).read(connection, Scope.EVERYTHING, List.of(user));
    return new Reading(state.schema(), state.unmodelled());
  }

  @Override
  public Optional<Exclusive> lock() {
    return ExclusiveSession.begin(connect(spec), target);
  }

  @Override
  public boolean holdsRows() {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select exists (
                  select from pg_catalog.pg_class c
                  where c.relkind = 'r' and c.oid >= 16384
                    and pg_catalog.pg_relation_size(c.oid) > 0)
                """)) {
      rows.next();
      return rows.getBoolean(1);
    } catch (SQLException e) {
      throw SqlSession.failure("the size of the tables", CoreCode.STATEMENT_FAILED, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqlSession.failure("close", CoreCode.STATEMENT_FAILED, e);
    }
  }

  private static Connection connect(ConnectionSpec spec) {
    try {
      return DriverManager.getConnection(spec.jdbcUrl(), spec.properties());
    } catch (SQLException e) {
      var isLogin = String.valueOf(e.getSQLState()).startsWith("28");
      throw new ConnectionFailed(
          isLogin ? CoreCode.LOGIN_REFUSED : CoreCode.SERVER_UNREACHABLE,
          "cannot connect to " + spec.label() + ": " + e.getMessage(),
          null,
          e);
    }
  }
}
