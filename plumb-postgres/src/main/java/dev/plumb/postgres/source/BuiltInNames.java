package dev.plumb.postgres.source;

import dev.plumb.postgres.source.Definition.Category;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The names that PostgreSQL and its extensions bring along, for hints.
final class BuiltInNames {
  private static final List<String> SPELLINGS =
      List.of(
          "integer",
          "bigint",
          "smallint",
          "boolean",
          "decimal",
          "real",
          "character",
          "timestamp",
          "serial",
          "bigserial",
          "smallserial");

  private BuiltInNames() {}

  /// {@return nothing when the connection is gone}
  static Map<Category, List<String>> read(Connection connection) throws SQLException {
    Map<Category, List<String>> names = new EnumMap<>(Category.class);
    if (connection.isClosed()) {
      return names;
    }
    var types = new ArrayList<>(SPELLINGS);
    types.addAll(
        ask(
            connection,
            """
            select t.typname
            from pg_catalog.pg_type t
            where t.typtype operator(pg_catalog.<>) 'p' and t.typelem operator(pg_catalog.=) 0
              and t.typrelid operator(pg_catalog.=) 0
            order by t.typname
            """));
    names.put(Category.TYPE, types);
    names.put(
        Category.SCHEMA,
        ask(connection, "select n.nspname from pg_catalog.pg_namespace n order by n.nspname"));
    names.put(
        Category.ROUTINE,
        ask(connection, "select distinct p.proname from pg_catalog.pg_proc p order by p.proname"));
    return names;
  }

  private static List<String> ask(Connection connection, String sql) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
