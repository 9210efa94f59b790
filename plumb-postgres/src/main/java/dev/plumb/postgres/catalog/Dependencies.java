package dev.plumb.postgres.catalog;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.ObjectId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The edges that PostgreSQL records in `pg_depend` (manual, 53.18), between the addresses that
/// became objects. An address that is only the inside of an object (a view's rule, a table's row
/// type, an index behind a constraint, a member of an extension) stands for that object.
final class Dependencies {

  private static final String INSIDES =
      """
      select 'pg_catalog.pg_rewrite'::pg_catalog.regclass::pg_catalog.oid, r.oid,
             'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, r.ev_class
      from pg_catalog.pg_rewrite r
      where r.rulename = '_RETURN' and r.oid >= 16384
      union all
      select 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid,
             case when t.typelem <> 0 then 'pg_catalog.pg_type'::pg_catalog.regclass
                  else 'pg_catalog.pg_class'::pg_catalog.regclass end,
             case when t.typelem <> 0 then t.typelem else t.typrelid end
      from pg_catalog.pg_type t
      left join pg_catalog.pg_class c on c.oid = t.typrelid
      where t.oid >= 16384
        and (t.typelem <> 0 and t.typsubscript = 'pg_catalog.array_subscript_handler'::pg_catalog.regproc
             or c.relkind <> 'c')
      union all
      select 'pg_catalog.pg_type'::pg_catalog.regclass, r.rngmultitypid,
             'pg_catalog.pg_type'::pg_catalog.regclass, r.rngtypid
      from pg_catalog.pg_range r
      where r.rngmultitypid >= 16384
      union all
      select 'pg_catalog.pg_class'::pg_catalog.regclass, t.typrelid,
             'pg_catalog.pg_type'::pg_catalog.regclass, t.oid
      from pg_catalog.pg_type t
      join pg_catalog.pg_class c on c.oid = t.typrelid
      where c.relkind = 'c' and c.oid >= 16384
      union all
      select 'pg_catalog.pg_class'::pg_catalog.regclass, c.conindid,
             'pg_catalog.pg_constraint'::pg_catalog.regclass, c.oid
      from pg_catalog.pg_constraint c
      where c.contype in ('p', 'u', 'x') and c.conindid >= 16384
      union all
      select 'pg_catalog.pg_trigger'::pg_catalog.regclass, g.oid,
             'pg_catalog.pg_constraint'::pg_catalog.regclass, g.tgconstraint
      from pg_catalog.pg_trigger g
      where g.tgisinternal and g.tgconstraint <> 0 and g.oid >= 16384
      union all
      select d.classid, d.objid, d.refclassid, d.refobjid
      from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.deptype = 'i'
        and d.objid >= 16384
      union all
      select d.classid, d.objid, d.refclassid, d.refobjid
      from pg_catalog.pg_depend d
      where d.deptype = 'e' and d.objid >= 16384
      """;

  /// A generated column and its expression are one.
  private static final String GENERATION_EXPRESSIONS =
      """
      select 'pg_catalog.pg_attrdef'::pg_catalog.regclass::pg_catalog.oid, d.oid,
             'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, d.adrelid, d.adnum
      from pg_catalog.pg_attrdef d
      join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
      where a.attgenerated <> '' and d.oid >= 16384
      """;

  /// For a text search configuration PostgreSQL records all dictionaries at once; which type of
  /// token needs which is said by its mappings.
  private static final String RECORDED =
      """
      select classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype::text
      from pg_catalog.pg_depend
      where deptype in ('n', 'a', 'i', 'P', 'S') and objid >= 16384
        and (refobjid >= 16384
             or refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass)
        and not (classid = 'pg_catalog.pg_ts_config'::pg_catalog.regclass
                 and refclassid = 'pg_catalog.pg_ts_dict'::pg_catalog.regclass)
      union all
      select 'pg_catalog.pg_ts_config'::pg_catalog.regclass, m.mapcfg, m.maptokentype,
             'pg_catalog.pg_ts_dict'::pg_catalog.regclass, m.mapdict, 0, 'n'
      from pg_catalog.pg_ts_config_map m
      where m.mapcfg >= 16384 and m.mapdict >= 16384
      """;

  /// A query that sorts or groups values of a type, and statistics of a column of it, need the
  /// operator class that says how. PostgreSQL records no more than the operators that the query
  /// found there: both can be made after the class alone, and stay when it goes.
  private static final String SORTING =
      """
      select d.classid, d.objid, d.objsubid, c.tableoid, c.oid, 0, 'sorting'
      from pg_catalog.pg_opclass c
      join pg_catalog.pg_amop a
        on a.amopfamily = c.opcfamily and a.amoplefttype = c.opcintype
       and a.amoprighttype = c.opcintype
      join pg_catalog.pg_depend d
        on d.refclassid = 'pg_catalog.pg_operator'::pg_catalog.regclass and d.refobjid = a.amopopr
       and d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
      where c.oid >= 16384 and c.opcdefault
      union all
      select s.tableoid, s.oid, 0, c.tableoid, c.oid, 0, 'sorting'
      from pg_catalog.pg_opclass c
      join pg_catalog.pg_attribute a on a.atttypid = c.opcintype
      join pg_catalog.pg_statistic_ext s
        on s.stxrelid = a.attrelid and a.attnum = any (s.stxkeys::pg_catalog.int2[])
      where c.oid >= 16384 and c.opcdefault
      """;

  private final Map<Address, ObjectId> places;
  private final Map<Address, Address> insides = new HashMap<>();
  private final Set<Edge> edges = new HashSet<>();

  private Dependencies(Map<Address, ObjectId> places) {
    this.places = places;
  }

  static Set<Edge> read(Connection connection, Map<Address, ObjectId> places) throws SQLException {
    var dependencies = new Dependencies(places);
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery(INSIDES)) {
        while (rows.next()) {
          dependencies.insides.put(
              new Address(rows.getLong(1), rows.getLong(2), 0),
              new Address(rows.getLong(3), rows.getLong(4), 0));
        }
      }
      try (var rows = statement.executeQuery(GENERATION_EXPRESSIONS)) {
        while (rows.next()) {
          dependencies.insides.put(
              new Address(rows.getLong(1), rows.getLong(2), 0),
              new Address(rows.getLong(3), rows.getLong(4), rows.getInt(5)));
        }
      }
      try (var rows = statement.executeQuery(RECORDED + " union all " + SORTING)) {
        while (rows.next()) {
          dependencies.record(
              new Address(rows.getLong(1), rows.getLong(2), rows.getInt(3)),
              new Address(rows.getLong(4), rows.getLong(5), rows.getInt(6)),
              rows.getString(7));
        }
      }
    }
    return dependencies.edges;
  }

  private void record(Address dependant, Address referenced, String type) {
    var from = object(dependant);
    var to = object(referenced);
    if (from != null && to != null && !from.equals(to)) {
      edges.add(new Edge(from, to, bond(type)));
    }
  }

  private static Bond bond(String type) {
    return switch (type) {
      case "n" -> Bond.NORMAL;
      case "sorting" -> Bond.LATER;
      default -> Bond.AUTO;
    };
  }

  private @Nullable ObjectId object(Address address) {
    for (var at = address; at != null; at = insides.get(at.whole())) {
      var id = places.containsKey(at) ? places.get(at) : places.get(at.whole());
      if (id != null) {
        return id;
      }
    }
    return null;
  }
}
