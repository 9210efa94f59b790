package dev.plumb.postgres.kind.database;

/// The current database in `pg_database`, where something is said of it, and its settings in
/// `pg_db_role_setting` (manual, 53.15 and 53.16). What PostgreSQL grants on every database by
/// itself
/// says nothing.
final class DatabaseCatalog {

  static final String QUERY =
      """
      select 'pg_catalog.pg_database'::pg_catalog.regclass::pg_catalog.oid as class_id,
             d.oid as object_id, 0 as sub_id, null::pg_catalog.oid as parent_class_id,
             'current' as name, nullif(d.datconnlimit, -1) as connection_limit
      from pg_catalog.pg_database d
      cross join lateral (
        select array(select (e.grantee, e.privilege_type,
                             e.is_grantable and e.grantee <> d.datdba)::pg_catalog.text
                     from pg_catalog.aclexplode(d.datacl) e order by 1),
               array(select (e.grantee, e.privilege_type, false)::pg_catalog.text
                     from pg_catalog.aclexplode(pg_catalog.acldefault('d', d.datdba)) e order by 1)
      ) a (granted, usual)
      where d.datname = pg_catalog.current_database()
        and (d.datconnlimit <> -1
             or d.datacl is not null and a.granted <> a.usual
             or exists (select from pg_catalog.pg_db_role_setting s where s.setdatabase = d.oid)
             or exists (
               select from pg_catalog.pg_shdescription c
               where c.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass
                 and c.objoid = d.oid))
      """;

  static final String SETTINGS =
      """
      select null::pg_catalog.oid as class_id,
             'pg_catalog.pg_database'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             s.setdatabase as parent_object_id, 0 as parent_sub_id,
             pg_catalog.split_part(c.setting, '=', 1) as name, r.rolname as signature,
             pg_catalog.substr(c.setting, pg_catalog.strpos(c.setting, '=') + 1) as value
      from pg_catalog.pg_db_role_setting s
      cross join pg_catalog.unnest(s.setconfig) c (setting)
      left join pg_catalog.pg_roles r on r.oid = s.setrole
      where s.setdatabase <> 0
      order by signature nulls first, name
      """;

  private DatabaseCatalog() {}
}
