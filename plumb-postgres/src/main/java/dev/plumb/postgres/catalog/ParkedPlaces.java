package dev.plumb.postgres.catalog;

import dev.plumb.core.model.ObjectId;
import dev.plumb.postgres.kind.Quarantine;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Namespace;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Where the parked tables and columns are, which a reading leaves out.
public final class ParkedPlaces {
  private static final long CLASS = 1259;

  private static final String QUERY =
      """
      select c.oid, a.attnum, n.nspname, c.relname, a.attname
      from pg_catalog.pg_description d
      join pg_catalog.pg_namespace n on n.oid = d.objoid
      join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relkind = 'r'
      join pg_catalog.pg_attribute a on a.attrelid = c.oid
      where d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and d.description = ?
        and a.attnum > 0 and not a.attisdropped
      union
      select c.oid, a.attnum, n.nspname, c.relname, a.attname
      from pg_catalog.pg_description d
      join pg_catalog.pg_class c on c.oid = d.objoid and c.relkind = 'r'
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
      where d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objsubid > 0
        and pg_catalog.starts_with(d.description, ?)
      """;

  private ParkedPlaces() {}

  /// {@return the ids that parked tables and columns have now}
  public static Map<Address, ObjectId> read(Connection connection) throws SQLException {
    var places = new HashMap<Address, ObjectId>();
    try (var ask = connection.prepareStatement(QUERY)) {
      ask.setString(1, Quarantine.MARK);
      ask.setString(2, Quarantine.PARKED);
      try (var rows = ask.executeQuery()) {
        while (rows.next()) {
          var table = ObjectId.of(Kinds.TABLE, Namespace.id(rows.getString(3)), rows.getString(4));
          places.put(new Address(CLASS, rows.getLong(1), 0), table);
          places.put(
              new Address(CLASS, rows.getLong(1), rows.getInt(2)),
              ObjectId.of(Kinds.COLUMN, table, rows.getString(5)));
        }
      }
    }
    return places;
  }
}
