package dev.plumb.postgres.kind.privilege;

/// Access control lists, one row for each role whose rights are not those that PostgreSQL gives by
/// itself (manual, 5.8). For the schema `public` these are the ones of a new database.
final class GrantCatalog {

  static final String QUERY =
      """
      select null::pg_catalog.oid as class_id,
             o.class as parent_class_id, o.oid as parent_object_id, 0 as parent_sub_id,
             case when g.grantee = o.owner then '' when g.grantee = 0 then 'public'
                  else pg_catalog.pg_get_userbyid(g.grantee) end as name,
             g.privileges, g.grantable, g.usual
      from (
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, c.oid, c.relowner,
               c.relacl,
               pg_catalog.acldefault(
                 case c.relkind when 'S' then 's'::"char" else 'r'::"char" end, c.relowner)
        from pg_catalog.pg_class c
        where c.relacl is not null and c.oid >= 16384
        union all
        select 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, t.typowner, t.typacl,
               pg_catalog.acldefault('T', t.typowner)
        from pg_catalog.pg_type t
        where t.typacl is not null and t.oid >= 16384
        union all
        select 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, p.proowner, p.proacl,
               pg_catalog.acldefault('f', p.proowner)
        from pg_catalog.pg_proc p
        where p.proacl is not null and p.oid >= 16384
        union all
        select 'pg_catalog.pg_namespace'::pg_catalog.regclass, n.oid, n.nspowner, n.nspacl,
               pg_catalog.acldefault('n', n.nspowner) || array(
                 select i
                 from pg_catalog.pg_init_privs p
                 cross join pg_catalog.unnest(p.initprivs) i
                 where p.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
                   and p.objoid = n.oid and i::pg_catalog.text like '=%')
        from pg_catalog.pg_namespace n
        where n.nspacl is not null and (n.oid >= 16384 or n.oid = 2200)
        union all
        select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, w.oid, w.fdwowner,
               w.fdwacl, pg_catalog.acldefault('F', w.fdwowner)
        from pg_catalog.pg_foreign_data_wrapper w
        where w.fdwacl is not null and w.oid >= 16384
        union all
        select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.oid, s.srvowner,
               s.srvacl, pg_catalog.acldefault('S', s.srvowner)
        from pg_catalog.pg_foreign_server s
        where s.srvacl is not null and s.oid >= 16384
        union all
        select 'pg_catalog.pg_language'::pg_catalog.regclass, l.oid, l.lanowner, l.lanacl,
               pg_catalog.acldefault('l', l.lanowner)
        from pg_catalog.pg_language l
        where l.lanacl is not null
        union all
        select 'pg_catalog.pg_database'::pg_catalog.regclass, d.oid, d.datdba, d.datacl,
               pg_catalog.acldefault('d', d.datdba)
        from pg_catalog.pg_database d
        where d.datacl is not null and d.datname = pg_catalog.current_database()
        union all -- since 15
        select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass, p.oid, 10, p.paracl, -- since 15
               pg_catalog.acldefault('p', 10) -- since 15
        from pg_catalog.pg_parameter_acl p -- since 15
      ) o (class, oid, owner, acl, usual)
      cross join lateral (
        select r.grantee,
               array(
                 select distinct pg_catalog.lower(e.privilege_type)
                 from pg_catalog.aclexplode(o.acl) e
                 where e.grantee = r.grantee order by 1) as privileges,
               array(
                 select distinct pg_catalog.lower(e.privilege_type)
                 from pg_catalog.aclexplode(o.acl) e
                 where e.grantee = r.grantee and e.is_grantable and r.grantee <> o.owner
                 order by 1) as grantable,
               array(
                 select distinct pg_catalog.lower(e.privilege_type)
                 from pg_catalog.aclexplode(o.usual) e
                 where e.grantee = r.grantee order by 1) as usual
        from (
          select e.grantee from pg_catalog.aclexplode(o.acl) e
          union
          select e.grantee from pg_catalog.aclexplode(o.usual) e) r
      ) g
      where g.privileges <> g.usual or g.grantable <> '{}'
      order by o.class, o.oid, name
      """;

  /// Nobody has a privilege on a single column by itself.
  static final String COLUMN_QUERY =
      """
      select null::pg_catalog.oid as class_id,
             'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             a.attrelid as parent_object_id, a.attnum as parent_sub_id,
             case when e.grantee = c.relowner then '' when e.grantee = 0 then 'public'
                  else pg_catalog.pg_get_userbyid(e.grantee) end as name,
             pg_catalog.array_agg(distinct pg_catalog.lower(e.privilege_type)) as privileges,
             pg_catalog.array_agg(distinct pg_catalog.lower(e.privilege_type))
               filter (where e.is_grantable) as grantable
      from pg_catalog.pg_attribute a
      join pg_catalog.pg_class c on c.oid = a.attrelid
      cross join pg_catalog.aclexplode(a.attacl) e
      where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped
      group by a.attrelid, a.attnum, e.grantee, c.relowner
      order by a.attrelid, a.attnum, name
      """;

  private GrantCatalog() {}
}
