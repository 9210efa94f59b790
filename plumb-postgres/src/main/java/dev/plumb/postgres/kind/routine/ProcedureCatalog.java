package dev.plumb.postgres.kind.routine;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Procedure;
import dev.plumb.postgres.model.TypeName;

/// Procedures as `pg_proc` holds them (manual, 53.39).
final class ProcedureCatalog {

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
                                  when 'v' then 'variadic' end
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
             l.lanname as language, p.prosecdef as is_security_definer,
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
      where p.prokind = 'p' and p.oid >= 16384
      order by p.oid
      """;

  private ProcedureCatalog() {}

  static Procedure read(ObjectId id, Row row) {
    return new Procedure(
        id,
        row.texts("argument_modes"),
        Identifier.list(row.texts("argument_names")),
        TypeName.list(row.texts("argument_types")),
        Expression.list(row.texts("argument_defaults")),
        new Identifier(row.text("language")),
        row.flag("is_security_definer"),
        TypeName.list(row.texts("transformed_types")),
        row.texts("settings"),
        Expression.ofNullable(row.textOrNull("source")),
        Identifier.ofNullable(row.textOrNull("library")),
        Expression.ofNullable(row.textOrNull("sql_body")));
  }
}
