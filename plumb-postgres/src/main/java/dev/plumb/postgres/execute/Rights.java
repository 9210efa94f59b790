package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/// What the user of a connection may not do that a plan can need.
final class Rights {
  private static final String QUERY =
      """
      select
        pg_catalog.pg_backend_pid(),
        pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE'),
        (select pg_catalog.count(*)
         from pg_catalog.pg_class c
         where c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
           and not pg_catalog.pg_has_role(c.relowner, 'USAGE'))
      """;

  private Rights() {}

  static List<String> lacking(Connection connection) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(QUERY)) {
      rows.next();
      var lacking = new ArrayList<String>();
      if (rows.getInt(1) != connection.unwrap(PGConnection.class).getBackendPID()) {
        lacking.add("a connection pooler stands between, where session locks do not hold");
      }
      if (!rows.getBoolean(2)) {
        lacking.add("the user may not create schemas");
      }
      if (rows.getInt(3) > 0) {
        lacking.add("others own " + rows.getInt(3) + " of the tables, views and sequences");
      }
      return lacking;
    } catch (SQLException e) {
      throw SqlSession.failure(QUERY, CoreCode.STATEMENT_FAILED, e);
    }
  }
}
