package dev.plumb.postgres.execute;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.dialect.ParkedObject;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Quarantine;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Namespace;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Finds parked tables, sequences and columns by their comments. The columns of a table come before
/// it.
final class ParkedList {
  private static final String QUERY =
      """
      select n.nspname, c.relname, c.relkind = 'S' as is_sequence, a.attname, m[1] as at, m[2] as former,
             case when a.attname is null then pg_catalog.pg_total_relation_size(c.oid) end as bytes
      from pg_catalog.pg_description d
      join pg_catalog.pg_class c on c.oid = d.objoid and c.relkind in ('r', 'S')
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      left join pg_catalog.pg_attribute a
        on d.objsubid > 0 and a.attrelid = c.oid and a.attnum = d.objsubid
      cross join lateral pg_catalog.regexp_matches(
        d.description, '^' || ? || '(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ): (.*)$') m
      where d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
        and (d.objsubid > 0
             or pg_catalog.obj_description(n.oid, 'pg_namespace') = ?)
      order by m[1], n.nspname, c.relname, d.objsubid desc
      """;

  private ParkedList() {}

  static List<ParkedObject> read(Connection connection) {
    try (var ask = connection.prepareStatement(QUERY)) {
      ask.setString(1, Quarantine.PARKED);
      ask.setString(2, Quarantine.MARK);
      var found = new ArrayList<ParkedObject>();
      try (var rows = ask.executeQuery()) {
        while (rows.next()) {
          found.add(parked(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw SqlSession.failure("what is parked", CoreCode.STATEMENT_FAILED, e);
    }
  }

  private static ParkedObject parked(ResultSet row) throws SQLException {
    var table =
        ObjectId.of(Kinds.TABLE, Namespace.id(row.getString("nspname")), row.getString("relname"));
    var at = Instant.parse(row.getString("at"));
    var former = row.getString("former");
    if (row.getBoolean("is_sequence")) {
      var sequence = ObjectId.of(Kinds.SEQUENCE, table.parent(), table.name());
      var dropping = sql("drop sequence $N", sequence);
      var drop = drop(dropping, sequence, sequence, "the position", former, at);
      return new ParkedObject(sequence, former, at, OptionalLong.of(row.getLong("bytes")), drop);
    }
    @Nullable String column = row.getString("attname");
    if (column == null) {
      var drop = drop(sql("drop table $N", table), table, table, "all rows", former, at);
      return new ParkedObject(table, former, at, OptionalLong.of(row.getLong("bytes")), drop);
    }
    var id = ObjectId.of(Kinds.COLUMN, table, column);
    var statement = sql("alter table $N drop column $I", table, column);
    var drop = drop(statement, table, id, "the values", former, at);
    return new ParkedObject(id, former, at, OptionalLong.empty(), drop);
  }

  private static Step drop(
      Sql statement, ObjectId relation, ObjectId id, String what, String former, Instant at) {
    return Step.of(statement)
        .locking(relation, LockMode.ACCESS_EXCLUSIVE)
        .risking(
            HazardKind.DATA_LOSS,
            id,
            what + " of " + former + ", parked at " + at + ": lost for good");
  }
}
