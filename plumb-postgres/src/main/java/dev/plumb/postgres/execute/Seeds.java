package dev.plumb.postgres.execute;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Bench.Rows;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.catalog.Address;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A few rows for every table of a scratch copy, so that a plan that loses some is caught. The same
/// number gives the same value of a type everywhere, which makes most foreign keys hold; a table
/// whose constraints refuse such rows stays empty.
final class Seeds {
  private static final String DIGEST =
      "pg_catalog.md5(pg_catalog.string_agg($I::pg_catalog.text, ',' order by $I::pg_catalog.text))";
  private static final Sql COUNT = sql("pg_catalog.count(*)");
  private static final Sql HOLDERS =
      sql("pg_catalog.array_agg(distinct tableoid::pg_catalog.int8)");
  private static final Sql CHECK = sql("set constraints all immediate");
  private static final int MOST_TABLES = 200;
  private static final long CLASS = 1259;

  /// The columns that take a value, and the expression of `n` that gives one of their type.
  private static final String COLUMNS =
      """
      select a.attrelid, a.attname,
             case
               when b.typtype = 'e' then pg_catalog.format('%L', (
                 select e.enumlabel from pg_catalog.pg_enum e
                 where e.enumtypid = b.oid order by e.enumsortorder limit 1))
               when b.typcategory = 'A' then '''{}'''
               when b.typname in ('int2', 'int4', 'int8', 'numeric', 'float4', 'float8', 'money', 'oid') then 'n'
               when b.typname = 'bool' then 'n % 2 = 0'
               when b.typname = 'uuid' then 'pg_catalog.md5(n::pg_catalog.text)::pg_catalog.uuid'
               when b.typname in ('text', 'varchar', 'bpchar', 'name', 'citext') then 'n::pg_catalog.text'
               when b.typname = 'date' then 'date ''2024-01-01'' + n'
               when b.typname in ('timestamp', 'timestamptz') then
                 'timestamp ''2024-01-01'' + n * interval ''1 hour'''
               when b.typname in ('time', 'timetz') then 'time ''00:00'' + n * interval ''1 minute'''
               when b.typname = 'interval' then 'n * interval ''1 day'''
               when b.typname in ('json', 'jsonb') then '''{}'''
               when b.typname = 'bytea' then 'pg_catalog.decode(pg_catalog.md5(n::pg_catalog.text), ''hex'')'
               when b.typname in ('inet', 'cidr') then 'pg_catalog.format(''10.0.0.%s'', n)::inet'
             end as value
      from pg_catalog.pg_class c
      join pg_catalog.pg_attribute a on a.attrelid = c.oid
      join pg_catalog.pg_type t on t.oid = a.atttypid
      join pg_catalog.pg_type b on b.oid = case when t.typtype = 'd' then t.typbasetype else t.oid end
      where c.relkind in ('r', 'p') and c.oid >= 16384 and not c.relispartition
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      order by c.oid, a.attnum
      """;

  private static final String GENERATED =
      "select attrelid, attnum from pg_catalog.pg_attribute where attgenerated <> ''";

  /// Partitions that took rows through the table above.
  private static final String PARTITIONS =
      """
      select c.oid, 0 from pg_catalog.pg_class c
      where c.relispartition and c.relkind = 'r' and c.oid >= 16384
        and pg_catalog.pg_relation_size(c.oid) > 0
      """;

  private static final String PARTITIONED =
      "select oid, 0 from pg_catalog.pg_class where relkind = 'p'";

  private final SqlSession session;
  /// The oids of the tables that took rows.
  private final Set<Long> sown = new HashSet<>();

  /// The tables that were counted last, which may have been replaced since.
  private final Set<ObjectId> counted = new HashSet<>();

  Seeds(SqlSession session) {
    this.session = session;
  }

  /// Inserts rows where they are taken. Rows that break a deferred constraint are found out too
  /// late
  /// to tell which they are, so that all are inserted again, each constraint looked at immediately.
  void sow(Map<Address, ObjectId> places) {
    var inserts = inserts(places);
    session.run("begin; set local statement_timeout = '2s'; savepoint unsown");
    sowTwice(inserts);
    if (!taken(CHECK)) {
      session.run("rollback to savepoint unsown");
      session.run(CHECK.text());
      sown.clear();
      sowTwice(inserts);
    }
    session.run("commit");
    addresses(PARTITIONS).forEach(partition -> sown.add(partition.objectId()));
  }

  /// The first time a row can lack the one it refers to.
  private void sowTwice(Map<Long, Sql> inserts) {
    for (int pass = 0; pass < 2; pass++) {
      inserts.forEach(
          (table, insert) -> {
            if (!sown.contains(table) && taken(insert)) {
              sown.add(table);
            }
          });
    }
  }

  /// {@return what the tables hold that took rows, under the ids they have now}
  Map<ObjectId, Rows> rows(Map<Address, ObjectId> places) {
    var generated = addresses(GENERATED);
    var partitioned = addresses(PARTITIONED);
    var columns = columns(places, generated);
    Map<ObjectId, Rows> rows = new HashMap<>();
    session.run("begin");
    columns.forEach(
        (address, known) -> {
          var table = Objects.requireNonNull(places.get(address));
          var only = when(!partitioned.contains(address), "only");
          rows.put(table, rows(table, known, sql("from $W $N", only, table), places));
        });
    session.run("rollback");
    counted.clear();
    counted.addAll(rows.keySet());
    return rows;
  }

  /// {@return the tables that took rows, with the columns whose values cannot be computed again}
  private Map<Address, List<ObjectId>> columns(
      Map<Address, ObjectId> places, Set<Address> generated) {
    Map<Address, List<ObjectId>> columns = new HashMap<>();
    places.forEach(
        (address, id) -> {
          if (address.classId() == CLASS && isCounted(address, id)) {
            var table = new Address(CLASS, address.objectId(), 0);
            var known = columns.computeIfAbsent(table, _ -> new ArrayList<>());
            if (id.kind().equals(Kinds.COLUMN) && !generated.contains(address)) {
              known.add(id);
            }
          }
        });
    return columns;
  }

  private boolean isCounted(Address address, ObjectId id) {
    return sown.contains(address.objectId())
        || counted.contains(address.subId() == 0 ? id : id.owner());
  }

  private Set<Address> addresses(String query) {
    var found = new HashSet<Address>();
    try (var statement = session.connection().createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(new Address(CLASS, rows.getLong(1), rows.getInt(2)));
      }
    } catch (SQLException e) {
      throw SqlSession.failure(query, CoreCode.STATEMENT_FAILED, e);
    }
    return found;
  }

  private boolean taken(Sql insert) {
    session.run("savepoint seed");
    try {
      session.run(insert.text());
      return true;
    } catch (StatementFailed refused) {
      session.run("rollback to savepoint seed");
      return false;
    }
  }

  private Map<Long, Sql> inserts(Map<Address, ObjectId> places) {
    Map<Long, List<String>> names = new LinkedHashMap<>();
    Map<Long, List<Sql>> values = new LinkedHashMap<>();
    try (var statement = session.connection().createStatement();
        var rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        var table = rows.getLong(1);
        var value = rows.getString(3);
        if (value != null && (names.size() < MOST_TABLES || names.containsKey(table))) {
          names.computeIfAbsent(table, _ -> new ArrayList<>()).add(rows.getString(2));
          values
              .computeIfAbsent(table, _ -> new ArrayList<>())
              .add(sql("$T", new Expression(value)));
        }
      }
    } catch (SQLException e) {
      throw SqlSession.failure(COLUMNS, CoreCode.STATEMENT_FAILED, e);
    }
    Map<Long, Sql> inserts = new LinkedHashMap<>();
    names.forEach(
        (oid, columns) -> {
          var table = places.get(new Address(CLASS, oid, 0));
          if (table != null) {
            inserts.put(oid, insert(table, columns, values.getOrDefault(oid, List.of())));
          }
        });
    return inserts;
  }

  private static Sql insert(ObjectId table, List<String> columns, List<Sql> values) {
    return sql(
        "insert into $N ($I) overriding system value select $S from pg_catalog.generate_series(1, 3) n",
        table,
        columns,
        values);
  }

  /// Policies that bind a table's owner, too, would hide rows.
  private Rows rows(
      ObjectId table, List<ObjectId> columns, Sql from, Map<Address, ObjectId> places) {
    session.run(sql("alter table $N no force row level security", table).text());
    var digests = columns.stream().map(column -> sql(DIGEST, column.name(), column.name()));
    var values = Stream.concat(Stream.of(COUNT, HOLDERS), digests).toList();
    var query = sql("select $S $S", values, from);
    try (var statement = session.connection().createStatement();
        var rows = statement.executeQuery(query.text())) {
      rows.next();
      Map<ObjectId, String> found = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        found.put(columns.get(i), String.valueOf(rows.getString(i + 3)));
      }
      return new Rows(rows.getLong(1), found, holders(rows.getArray(2), places));
    } catch (SQLException e) {
      throw SqlSession.failure(query.text(), CoreCode.STATEMENT_FAILED, e);
    }
  }

  private static Set<ObjectId> holders(@Nullable Array oids, Map<Address, ObjectId> places)
      throws SQLException {
    return oids == null
        ? Set.of()
        : Stream.of((Object[]) oids.getArray())
            .map(oid -> places.get(new Address(CLASS, ((Number) oid).longValue(), 0)))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }
}
