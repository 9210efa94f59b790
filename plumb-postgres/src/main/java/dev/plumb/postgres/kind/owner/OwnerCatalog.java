package dev.plumb.postgres.kind.owner;

/// Owners of every kind of object that has one. That the schema `public` belongs to who made
/// the database says nothing.
final class OwnerCatalog {

  static final String QUERY =
      """
      select null::pg_catalog.oid as class_id,
             o.class as parent_class_id, o.oid as parent_object_id, 0 as parent_sub_id,
             '' as name, pg_catalog.pg_get_userbyid(o.owner) as role
      from (
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, c.oid, c.relowner
        from pg_catalog.pg_class c
        where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and c.oid >= 16384
          and not (c.relkind = 'S' and exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
              and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
              and d.refobjsubid > 0 and d.deptype in ('a', 'i')))
        union all
        select 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, t.typowner
        from pg_catalog.pg_type t
        left join pg_catalog.pg_class c on c.oid = t.typrelid
        where t.oid >= 16384 and (t.typrelid = 0 or c.relkind = 'c')
          and t.typsubscript <> 'pg_catalog.array_subscript_handler'::pg_catalog.regproc
        union all
        select 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, p.proowner
        from pg_catalog.pg_proc p
        where p.oid >= 16384
        union all
        select 'pg_catalog.pg_namespace'::pg_catalog.regclass, n.oid, n.nspowner
        from pg_catalog.pg_namespace n
        where n.oid >= 16384
           or n.oid = 2200 and n.nspowner not in (10, 'pg_database_owner'::pg_catalog.regrole)
        union all
        select 'pg_catalog.pg_collation'::pg_catalog.regclass, c.oid, c.collowner
        from pg_catalog.pg_collation c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_event_trigger'::pg_catalog.regclass, e.oid, e.evtowner
        from pg_catalog.pg_event_trigger e
        where e.oid >= 16384
        union all
        select 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, s.oid, s.stxowner
        from pg_catalog.pg_statistic_ext s
        where s.oid >= 16384
        union all
        select 'pg_catalog.pg_publication'::pg_catalog.regclass, p.oid, p.pubowner
        from pg_catalog.pg_publication p
        where p.oid >= 16384
        union all
        select 'pg_catalog.pg_subscription'::pg_catalog.regclass, s.oid, s.subowner
        from pg_catalog.pg_subscription s
        join pg_catalog.pg_database d on d.oid = s.subdbid
        where d.datname = pg_catalog.current_database()
        union all
        select 'pg_catalog.pg_operator'::pg_catalog.regclass, o.oid, o.oprowner
        from pg_catalog.pg_operator o
        where o.oid >= 16384
        union all
        select 'pg_catalog.pg_opfamily'::pg_catalog.regclass, o.oid, o.opfowner
        from pg_catalog.pg_opfamily o
        where o.oid >= 16384
        union all
        select 'pg_catalog.pg_opclass'::pg_catalog.regclass, o.oid, o.opcowner
        from pg_catalog.pg_opclass o
        where o.oid >= 16384
        union all
        select 'pg_catalog.pg_ts_config'::pg_catalog.regclass, t.oid, t.cfgowner
        from pg_catalog.pg_ts_config t
        where t.oid >= 16384
        union all
        select 'pg_catalog.pg_ts_dict'::pg_catalog.regclass, t.oid, t.dictowner
        from pg_catalog.pg_ts_dict t
        where t.oid >= 16384
        union all
        select 'pg_catalog.pg_conversion'::pg_catalog.regclass, c.oid, c.conowner
        from pg_catalog.pg_conversion c
        where c.oid >= 16384
        union all
        select 'pg_catalog.pg_language'::pg_catalog.regclass, l.oid, l.lanowner
        from pg_catalog.pg_language l
        where l.oid >= 16384
        union all
        select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, w.oid, w.fdwowner
        from pg_catalog.pg_foreign_data_wrapper w
        where w.oid >= 16384
        union all
        select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.oid, s.srvowner
        from pg_catalog.pg_foreign_server s
        where s.oid >= 16384
      ) o (class, oid, owner)
      where pg_catalog.pg_get_userbyid(o.owner)
            <> all (pg_catalog.current_setting('plumb.unstated_owners')::pg_catalog.name[])
      order by o.class, o.oid
      """;

  private OwnerCatalog() {}
}
