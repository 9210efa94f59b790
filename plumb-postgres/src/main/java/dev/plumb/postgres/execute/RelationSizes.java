package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.forecast.Size;
import dev.plumb.core.forecast.Sizes;
import dev.plumb.core.model.ObjectId;
import dev.plumb.postgres.catalog.Address;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Asks how big tables and materialized views are (manual, 9.28.7), which takes a look at several
/// files for each that is not empty. The number of rows is what the last `vacuum` or `analyze`
/// noted.
final class RelationSizes {
  private static final long CLASS = 1259;

  private static final String QUERY =
      """
      select c.oid, c.reltuples::pg_catalog.int8 as tuples,
             case when c.is_filled then coalesce(pg_catalog.pg_table_size(c.oid), 0) else 0 end
               as bytes,
             case when c.is_filled then coalesce(pg_catalog.pg_indexes_size(c.oid), 0) else 0 end
               as index_bytes
      from (
        select c.oid, c.reltuples, coalesce(pg_catalog.pg_relation_size(c.oid), 0) > 0 as is_filled
        from pg_catalog.pg_class c
        where c.oid >= 16384 and c.relkind in ('r', 'm')
        offset 0
      ) c
      """;

  private RelationSizes() {}

  static Sizes of(Connection connection, Map<Address, ObjectId> places) {
    var sizes = new HashMap<ObjectId, Size>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        var id = places.get(new Address(CLASS, rows.getLong("oid"), 0));
        if (id != null) {
          sizes.put(
              id,
              new Size(rows.getLong("tuples"), rows.getLong("bytes"), rows.getLong("index_bytes")));
        }
      }
    } catch (SQLException e) {
      throw SqlSession.failure("the size of the tables", CoreCode.STATEMENT_FAILED, e);
    }
    return new Sizes(sizes);
  }
}
