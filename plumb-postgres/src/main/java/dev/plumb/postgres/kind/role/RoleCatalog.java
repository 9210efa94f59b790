package dev.plumb.postgres.kind.role;

/// Roles as `pg_authid` holds them (manual, 53.8), and what is known of each. Those that come with
/// the server are nobody's to declare. A role that merely stands for another server's counts when
/// something is said of it.
final class RoleCatalog {

  static final String QUERY =
      """
      select 'pg_catalog.pg_authid'::pg_catalog.regclass::pg_catalog.oid as class_id,
             r.oid as object_id, 0 as sub_id, null::pg_catalog.oid as parent_class_id,
             r.rolname as name, r.rolsuper as is_superuser, r.rolcreatedb as creates_databases,
             r.rolcreaterole as creates_roles, r.rolinherit as inherits, r.rolcanlogin as logs_in,
             r.rolreplication as replicates, r.rolbypassrls as bypasses_row_security,
             nullif(r.rolconnlimit, -1) as connection_limit,
             nullif(r.rolvaliduntil, 'infinity')::pg_catalog.text as valid_until,
             r.rolpassword is not null as has_password, -- readable pg_authid
             false as has_password, -- hidden pg_authid
             s.is_stated, r.rolname = current_user as is_reader
      from pg_catalog.pg_authid r -- readable pg_authid
      from pg_catalog.pg_roles r -- hidden pg_authid
      cross join lateral (
        select r.rolname
               <> all (pg_catalog.current_setting('plumb.stand_ins')::pg_catalog.name[])
      ) s (is_stated)
      where r.oid >= 16384
        and r.rolname <> all (pg_catalog.current_setting('plumb.hidden_roles')::pg_catalog.name[])
        and (s.is_stated
             or exists (select from pg_catalog.pg_auth_members m where m.member = r.oid)
             or exists (select from pg_catalog.pg_db_role_setting d where d.setrole = r.oid)
             or exists (
               select from pg_catalog.pg_shdescription c
               where c.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass
                 and c.objoid = r.oid))
      order by r.rolname
      """;

  /// Several grants of one membership, each by another role, are one.
  static final String MEMBERSHIPS =
      """
      select null::pg_catalog.oid as class_id,
             'pg_catalog.pg_authid'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             m.member as parent_object_id, 0 as parent_sub_id,
             pg_catalog.pg_get_userbyid(m.roleid) as name,
             pg_catalog.bool_or(m.admin_option) as is_admin,
             pg_catalog.bool_or(m.inherit_option) as inherits, -- since 16
             pg_catalog.bool_or(m.set_option) as sets, -- since 16
             true as inherits, true as sets, -- before 16
             pg_catalog.bool_and(
               m.grantor = m.member
               or m.grantor = 10 and not m.inherit_option and not m.set_option -- since 16
             ) as is_granted_by_itself
      from pg_catalog.pg_auth_members m
      group by m.member, m.roleid
      order by m.member, name
      """;

  static final String SETTINGS =
      """
      select null::pg_catalog.oid as class_id,
             'pg_catalog.pg_authid'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             s.setrole as parent_object_id, 0 as parent_sub_id,
             pg_catalog.split_part(c.setting, '=', 1) as name,
             pg_catalog.substr(c.setting, pg_catalog.strpos(c.setting, '=') + 1) as value
      from pg_catalog.pg_db_role_setting s
      cross join pg_catalog.unnest(s.setconfig) c (setting)
      where s.setdatabase = 0 and s.setrole <> 0
      order by s.setrole, name
      """;

  private RoleCatalog() {}
}
