package dev.plumb.postgres.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds what the database holds and no rib models, so that it can be named and refused.
final class Unmodelled {

  /// Every object a user can create, by the catalogs of objects that exist on their own, and what a
  /// user has put into operator families of others.
  private static final String USER_OBJECTS =
      """
      select o.classid, o.objid, pg_catalog.pg_describe_object(o.classid, o.objid, 0)
      from (
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as classid, c.oid as objid
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
          and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
              and d.objid = c.oid and d.deptype = 'i')
        union all
        select 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid
        from pg_catalog.pg_type t
        left join pg_catalog.pg_class c on c.oid = t.typrelid
        join pg_catalog.pg_namespace n on n.oid = t.typnamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and t.typtype <> 'm'
          and (t.typrelid = 0 or c.relkind = 'c')
          and t.typsubscript <> 'pg_catalog.array_subscript_handler'::pg_catalog.regproc
        union all
        select 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid
        from pg_catalog.pg_proc p
        where p.oid >= 16384
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
              and d.objid = p.oid and d.deptype = 'i')
        union all
        select 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, s.oid from pg_catalog.pg_statistic_ext s
        union all
        select 'pg_catalog.pg_event_trigger'::pg_catalog.regclass, e.oid from pg_catalog.pg_event_trigger e
        where e.oid >= 16384
        union all
        select 'pg_catalog.pg_publication'::pg_catalog.regclass, p.oid from pg_catalog.pg_publication p
        union all
        select 'pg_catalog.pg_subscription'::pg_catalog.regclass, s.oid from pg_catalog.pg_subscription s
        join pg_catalog.pg_database d on d.oid = s.subdbid
        where d.datname = pg_catalog.current_database()
        union all
        select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, w.oid
        from pg_catalog.pg_foreign_data_wrapper w
        union all
        select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.oid from pg_catalog.pg_foreign_server s
        union all
        select 'pg_catalog.pg_cast'::pg_catalog.regclass, c.oid from pg_catalog.pg_cast c
        where c.oid >= 16384
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass
              and d.objid = c.oid and d.deptype = 'i')
        union all
        select 'pg_catalog.pg_operator'::pg_catalog.regclass, o.oid from pg_catalog.pg_operator o
        where o.oid >= 16384
        union all
        select 'pg_catalog.pg_opclass'::pg_catalog.regclass, c.oid from pg_catalog.pg_opclass c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_opfamily'::pg_catalog.regclass, f.oid from pg_catalog.pg_opfamily f
        where f.oid >= 16384
        union all
        select m.class, m.oid
        from (
          select 'pg_catalog.pg_amop'::pg_catalog.regclass, a.oid, a.amopfamily,
                 'pg_catalog.pg_operator'::pg_catalog.regclass, a.amopopr
          from pg_catalog.pg_amop a
          union all
          select 'pg_catalog.pg_amproc'::pg_catalog.regclass, a.oid, a.amprocfamily,
                 'pg_catalog.pg_proc'::pg_catalog.regclass, a.amproc
          from pg_catalog.pg_amproc a
        ) m (class, oid, family, used_class, used)
        where m.oid >= 16384
          and (m.family < 16384
               or m.used >= 16384
                 and exists (
                   select from pg_catalog.pg_depend d
                   where d.classid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass
                     and d.objid = m.family and d.deptype = 'e'))
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = m.used_class and d.objid = m.used and d.deptype = 'e')
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = m.class and d.objid = m.oid
              and d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass)
        union all
        select 'pg_catalog.pg_collation'::pg_catalog.regclass, c.oid from pg_catalog.pg_collation c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_conversion'::pg_catalog.regclass, c.oid from pg_catalog.pg_conversion c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_ts_config'::pg_catalog.regclass, c.oid from pg_catalog.pg_ts_config c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_ts_dict'::pg_catalog.regclass, c.oid from pg_catalog.pg_ts_dict c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_ts_parser'::pg_catalog.regclass, c.oid from pg_catalog.pg_ts_parser c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_ts_template'::pg_catalog.regclass, c.oid from pg_catalog.pg_ts_template c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_language'::pg_catalog.regclass, l.oid from pg_catalog.pg_language l
        where l.oid >= 16384
        union all
        select 'pg_catalog.pg_transform'::pg_catalog.regclass, t.oid from pg_catalog.pg_transform t
        where t.oid >= 16384
        union all
        select 'pg_catalog.pg_am'::pg_catalog.regclass, a.oid from pg_catalog.pg_am a where a.oid >= 16384
        union all
        select 'pg_catalog.pg_extension'::pg_catalog.regclass, e.oid from pg_catalog.pg_extension e
        where e.oid >= 16384
        union all
        select 'pg_catalog.pg_namespace'::pg_catalog.regclass, n.oid from pg_catalog.pg_namespace n
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      ) o
      order by 3
      """;

  /// Only the provider of a label can say whether it is one, and no scratch server has any
  /// provider. A label on what belongs to an extension is still a user's.
  private static final String LABELS =
      """
      select pg_catalog.format('security label of %s on %s', l.provider,
               pg_catalog.pg_describe_object(l.classoid, l.objoid, l.objsubid))
      from pg_catalog.pg_seclabel l
      union all
      select pg_catalog.format('security label of %s on %s', l.provider,
               pg_catalog.pg_describe_object(l.classoid, l.objoid, 0))
      from pg_catalog.pg_shseclabel l
      join pg_catalog.pg_subscription s on s.oid = l.objoid
      join pg_catalog.pg_database d on d.oid = s.subdbid
      where l.classoid = 'pg_catalog.pg_subscription'::pg_catalog.regclass
        and d.datname = pg_catalog.current_database()
      union all
      select pg_catalog.format('security label of %s on the database', l.provider)
      from pg_catalog.pg_shseclabel l
      join pg_catalog.pg_database d on d.oid = l.objoid
      where l.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass
        and d.datname = pg_catalog.current_database()
      order by 1
      """;

  private Unmodelled() {}

  static List<String> read(Connection connection, Set<Address> modelled, Set<Address> foreign)
      throws SQLException {
    var unmodelled = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(USER_OBJECTS)) {
      while (rows.next()) {
        var address = new Address(rows.getLong(1), rows.getLong(2), 0);
        if (!modelled.contains(address) && !foreign.contains(address)) {
          unmodelled.add(rows.getString(3));
        }
      }
    }
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(LABELS)) {
      while (rows.next()) {
        unmodelled.add(rows.getString(1));
      }
    }
    return unmodelled;
  }
}
