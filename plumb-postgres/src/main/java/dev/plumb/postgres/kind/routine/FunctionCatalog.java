package dev.plumb.postgres.kind.routine;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Function;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.TypeName;

/// Functions as `pg_proc` holds them (manual, 53.39), without those that PostgreSQL makes for a
/// type, such as the constructors of a range.
final class FunctionCatalog {

  static final String QUERY =
      """
      select 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid as class_id,
             p.oid as object_id, 0 as sub_id,
             'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             p.pronamespace as parent_object_id, 0 as parent_sub_id, p.proname as name,
             pg_catalog.array_to_string(array(
               select pg_catalog.format_type(t.type, null)
               from pg_catalog.unnest(p.proargtypes) with ordinality t (type, place)
               order by t.place), ', ') as signature,
             array(
               select case m.mode when 'i' then 'in' when 'o' then 'out' when 'b' then 'inout'
                                  when 'v' then 'variadic' when 't' then 'table' end
               from pg_catalog.unnest(p.proargmodes) with ordinality m (mode, place)
               order by m.place) as argument_modes,
             p.proargnames as argument_names,
             array(
               select pg_catalog.format_type(t.type, null)
               from pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::pg_catalog.oid[]))
                 with ordinality t (type, place)
               order by t.place) as argument_types,
             array(
               select d.text
               from pg_catalog.generate_series(1, coalesce(
                      pg_catalog.cardinality(p.proallargtypes), p.pronargs)) place
               cross join pg_catalog.pg_get_function_arg_default(p.oid, place) d (text)
               where d.text is not null
               order by place) as argument_defaults,
             pg_catalog.format_type(p.prorettype, null) as return_type,
             p.proretset as returns_set, l.lanname as language, p.prokind = 'w' as is_window,
             case p.provolatile when 'i' then 'immutable' when 's' then 'stable'
                                else 'volatile' end as volatility,
             p.proisstrict as is_strict, p.prosecdef as is_security_definer,
             p.proleakproof as is_leakproof,
             case p.proparallel when 's' then 'safe' when 'r' then 'restricted'
                                else 'unsafe' end as parallel,
             nullif(p.procost, case when l.lanname in ('internal', 'c') then 1 else 100 end)
               as cost,
             case when p.proretset then nullif(p.prorows, 1000) end as rows,
             case when p.prosupport <> 0 then array[sn.nspname, s.proname]::pg_catalog.text[]
             end as support,
             array(
               select pg_catalog.format_type(t.type, null)
               from pg_catalog.unnest(p.protrftypes) with ordinality t (type, place)
               order by t.place) as transformed_types,
             array(select c from pg_catalog.unnest(p.proconfig) c order by c) as settings,
             case when p.prosqlbody is null then p.prosrc end as source,
             p.probin as library,
             pg_catalog.pg_get_function_sqlbody(p.oid) as sql_body
      from pg_catalog.pg_proc p
      join pg_catalog.pg_language l on l.oid = p.prolang
      left join pg_catalog.pg_proc s on s.oid = p.prosupport
      left join pg_catalog.pg_namespace sn on sn.oid = s.pronamespace
      where p.prokind in ('f', 'w') and p.oid >= 16384
        and not exists (
          select from pg_catalog.pg_depend d
          where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
            and d.objid = p.oid and d.deptype = 'i')
      order by p.oid
      """;

  private FunctionCatalog() {}

  static Function read(ObjectId id, Row row) {
    return new Function(
        id,
        row.texts("argument_modes"),
        Identifier.list(row.texts("argument_names")),
        TypeName.list(row.texts("argument_types")),
        Expression.list(row.texts("argument_defaults")),
        new TypeName(row.text("return_type")),
        row.flag("returns_set"),
        new Identifier(row.text("language")),
        row.flag("is_window"),
        row.text("volatility"),
        row.flag("is_strict"),
        row.flag("is_security_definer"),
        row.flag("is_leakproof"),
        row.text("parallel"),
        Expression.ofNullable(row.textOrNull("cost")),
        Expression.ofNullable(row.textOrNull("rows")),
        QualifiedName.ofNullable(row.texts("support")),
        TypeName.list(row.texts("transformed_types")),
        row.texts("settings"),
        Expression.ofNullable(row.textOrNull("source")),
        Identifier.ofNullable(row.textOrNull("library")),
        Expression.ofNullable(row.textOrNull("sql_body")));
  }
}
