package dev.plumb.postgres.kind.privilege;

/// Default privileges as `pg_default_acl` holds them (manual, 53.17), one row for each grantee.
/// Entries without a schema take the place of the built-in ones, entries with one are added. Those
/// of the connected role, or of one whose ownership says nothing, are of whoever applies.
final class DefaultPrivilegeCatalog {

  static final String QUERY =
      """
      select null::pg_catalog.oid as class_id, null::pg_catalog.oid as parent_class_id,
             pg_catalog.concat_ws(
               ' ', 'for role ' || pg_catalog.quote_ident(r.name),
               'in schema ' || pg_catalog.quote_ident(n.nspname), 'on ' || o.objects,
               'to ' || pg_catalog.quote_ident(g.name)) as name,
             r.name as role, n.nspname as schema, o.objects, g.name as grantee,
             g.privileges, g.grantable, g.usual
      from pg_catalog.pg_default_acl d
      left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace
      cross join lateral (
        select case when w.name <> all (pg_catalog.current_setting('plumb.unstated_owners')::name[])
                     and w.name <> current_user then w.name end
        from pg_catalog.pg_get_userbyid(d.defaclrole) w (name)) r (name)
      cross join lateral (
        select case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
                                    when 'f' then 'functions' when 'T' then 'types'
                                    when 'n' then 'schemas' when 'L' then 'large objects' end,
               case when d.defaclnamespace = 0 then pg_catalog.acldefault(
                      case d.defaclobjtype when 'S' then 's'::"char" else d.defaclobjtype end,
                      d.defaclrole) end) o (objects, usual)
      cross join lateral (
        select case when e.grantee = d.defaclrole then null when e.grantee = 0 then 'public'
                    else pg_catalog.pg_get_userbyid(e.grantee) end as name,
               array(
                 select distinct pg_catalog.lower(a.privilege_type)
                 from pg_catalog.aclexplode(d.defaclacl) a
                 where a.grantee = e.grantee order by 1) as privileges,
               array(
                 select distinct pg_catalog.lower(a.privilege_type)
                 from pg_catalog.aclexplode(d.defaclacl) a
                 where a.grantee = e.grantee and a.is_grantable
                   and a.grantee <> d.defaclrole
                 order by 1) as grantable,
               array(
                 select distinct pg_catalog.lower(a.privilege_type)
                 from pg_catalog.aclexplode(o.usual) a
                 where a.grantee = e.grantee order by 1) as usual
        from (
          select a.grantee from pg_catalog.aclexplode(d.defaclacl) a
          union
          select a.grantee from pg_catalog.aclexplode(o.usual) a) e
      ) g
      where g.privileges <> g.usual or g.grantable <> '{}'
      order by name
      """;

  private DefaultPrivilegeCatalog() {}
}
