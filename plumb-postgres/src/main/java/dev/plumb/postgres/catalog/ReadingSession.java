package dev.plumb.postgres.catalog;

import dev.plumb.postgres.kind.Quarantine;
import dev.plumb.postgres.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/// One read-only snapshot of a database, with every setting pinned that changes how PostgreSQL
/// writes definitions. Closing it ends the snapshot and restores the settings. Inside a transaction
/// it sees what that has done.
final class ReadingSession implements AutoCloseable {

  private static final String PINNED =
      """
      set local search_path = pg_catalog;
      set local datestyle = 'ISO, MDY';
      set local intervalstyle = 'postgres';
      set local timezone = 'UTC';
      set local bytea_output = 'hex';
      set local extra_float_digits = 1;
      set local quote_all_identifiers = off;
      set local xmloption = content;
      set local jit = off;
      """;

  private static final String FOREIGN =
      """
      select classid, objid, 0
      from pg_catalog.pg_depend
      where deptype = 'e' and objid >= 16384
      union all
      select d.classoid, d.objoid, 0
      from pg_catalog.pg_description d
      join pg_catalog.pg_namespace n on n.oid = d.objoid
      where d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
        and (n.nspname = ? and d.description = ? or d.description = ?)
      union all
      select d.classoid, d.objoid, d.objsubid
      from pg_catalog.pg_description d
      where d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
        and d.objsubid > 0 and d.objoid >= 16384 and pg_catalog.starts_with(d.description, ?)
      """;

  private static final String SNAPSHOT = "begin isolation level repeatable read read only;";
  private static final String WITHIN = "savepoint plumb_reading; set local role none;";

  private final Connection connection;
  private final int major;
  private final String end;

  private ReadingSession(Connection connection, int major, String end) {
    this.connection = connection;
    this.major = major;
    this.end = end;
  }

  static ReadingSession begin(
      Connection connection, List<String> unstatedOwners, Optional<ServerView> server)
      throws SQLException {
    var state = connection.unwrap(BaseConnection.class).getTransactionState();
    boolean isWithin = state != TransactionState.IDLE;
    try (var statement = connection.createStatement()) {
      statement.execute((isWithin ? WITHIN : SNAPSHOT) + PINNED);
      pin(statement, "plumb.unstated_owners", unstatedOwners);
      pin(statement, "plumb.hidden_roles", server.map(ServerView::hidden).orElse(Set.of()));
      pin(statement, "plumb.stand_ins", server.map(ServerView::standIns).orElse(Set.of()));
    }
    return new ReadingSession(
        connection,
        connection.getMetaData().getDatabaseMajorVersion(),
        isWithin
            ? "rollback to savepoint plumb_reading; release savepoint plumb_reading"
            : "rollback");
  }

  private static void pin(Statement statement, String setting, Collection<String> names)
      throws SQLException {
    statement.execute(
        "select pg_catalog.set_config('"
            + setting
            + "', "
            + Quoting.literal(arrayLiteral(names))
            + ", true)");
  }

  Connection connection() {
    return connection;
  }

  int major() {
    return major;
  }

  /// {@return a catalog query with the lines that count here}
  String opened(String query) {
    return VersionGates.apply(RightsGates.apply(query, this::isReadable), major);
  }

  private boolean isReadable(String systemCatalog) {
    try (var ask =
        connection.prepareStatement(
            "select pg_catalog.has_table_privilege('pg_catalog.' || ?, 'select')")) {
      ask.setString(1, systemCatalog);
      try (var answer = ask.executeQuery()) {
        answer.next();
        return answer.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the rights on " + systemCatalog + " cannot be asked for", e);
    }
  }

  /// {@return what is nobody's to declare: the members of extensions, and what is plumb's own}
  Set<Address> foreign() throws SQLException {
    var foreign = new HashSet<Address>();
    try (var ask = connection.prepareStatement(FOREIGN)) {
      ask.setString(1, OwnSchema.NAME);
      ask.setString(2, OwnSchema.MARK);
      ask.setString(3, Quarantine.MARK);
      ask.setString(4, Quarantine.PARKED);
      try (var rows = ask.executeQuery()) {
        while (rows.next()) {
          foreign.add(new Address(rows.getLong(1), rows.getLong(2), rows.getInt(3)));
        }
      }
    }
    return foreign;
  }

  @Override
  public void close() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(end);
    }
  }

  private static String arrayLiteral(Collection<String> names) {
    var quoted =
        names.stream().map(name -> '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    return quoted.collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }
}
