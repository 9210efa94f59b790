package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many rows the tables hold that a case put some into. The rehearsal compares the values of
/// rows of its own; this is about those that the author of a case thought of.
///
/// @param counts by table
record SeededRows(Map<String, Long> counts) {
  private static final String TABLES =
      """
      select c.oid::pg_catalog.regclass::pg_catalog.text
      from pg_catalog.pg_class c
      where c.relkind in ('r', 'p') and c.oid >= 16384 and not c.relispartition
      order by 1
      """;

  static SeededRows sown(Connection connection, CaseSettings settings, Direction direction)
      throws SQLException {
    if (settings.seeds() == null || direction == Direction.BACKWARD) {
      return new SeededRows(Map.of());
    }
    try (var statement = connection.createStatement()) {
      statement.execute(settings.seeds());
    }
    return new SeededRows(counted(connection));
  }

  /// A table that is gone is no loss here: dropping one is what some cases are for.
  void checkSurvival(Connection connection) throws SQLException {
    if (counts.isEmpty()) {
      return;
    }
    var now = counted(connection);
    var expected = new TreeMap<>(counts);
    expected.keySet().retainAll(now.keySet());
    now.keySet().retainAll(expected.keySet());
    assertThat(now).as("the rows that each table holds").isEqualTo(expected);
  }

  private static Map<String, Long> counted(Connection connection) throws SQLException {
    var counts = new TreeMap<String, Long>();
    for (var table : column(connection, TABLES)) {
      var count = column(connection, "select count(*)::text from " + table).getFirst();
      counts.put(table, Long.valueOf(count));
    }
    return counts;
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
