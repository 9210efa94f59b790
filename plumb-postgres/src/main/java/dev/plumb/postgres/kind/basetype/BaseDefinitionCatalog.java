package dev.plumb.postgres.kind.basetype;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.model.BaseDefinition;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.TypeName;

/// Definitions of base types as `pg_type` holds them (manual, 53.64).
final class BaseDefinitionCatalog {

  static final String QUERY =
      """
      with functions as not materialized (
        select f.oid, array[n.nspname, f.proname]::pg_catalog.text[] as name
        from pg_catalog.pg_proc f
        join pg_catalog.pg_namespace n on n.oid = f.pronamespace)
      select null::pg_catalog.oid as class_id,
             'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             t.oid as parent_object_id, 0 as parent_sub_id, '' as name,
             (select f.name from functions f where f.oid = t.typinput) as input,
             (select f.name from functions f where f.oid = t.typoutput) as output,
             (select f.name from functions f where f.oid = t.typreceive) as receive,
             (select f.name from functions f where f.oid = t.typsend) as send,
             (select f.name from functions f where f.oid = t.typmodin) as typmod_in,
             (select f.name from functions f where f.oid = t.typmodout) as typmod_out,
             (select f.name from functions f where f.oid = t.typanalyze) as analyze,
             (select f.name from functions f where f.oid = t.typsubscript) as subscript,
             nullif(t.typlen, -1) as length, t.typbyval as is_passed_by_value,
             case t.typalign when 'c' then 'char' when 's' then 'int2' when 'i' then 'int4'
                             when 'd' then 'double' end as alignment,
             case t.typstorage when 'p' then 'plain' when 'e' then 'external'
                               when 'm' then 'main' when 'x' then 'extended' end as storage,
             t.typcategory as category, t.typispreferred as is_preferred,
             t.typdefault as default_value,
             case when t.typelem <> 0 then pg_catalog.format_type(t.typelem, null) end as element,
             t.typdelim as delimiter, t.typcollation <> 0 as is_collatable
      from pg_catalog.pg_type t
      where t.typtype = 'b' and t.typisdefined and t.oid >= 16384
        and t.typsubscript <> 'pg_catalog.array_subscript_handler'::pg_catalog.regproc
      order by t.oid
      """;

  private BaseDefinitionCatalog() {}

  static BaseDefinition read(ObjectId id, Row row) {
    return new BaseDefinition(
        id,
        QualifiedName.of(row.texts("input")),
        QualifiedName.of(row.texts("output")),
        QualifiedName.ofNullable(row.texts("receive")),
        QualifiedName.ofNullable(row.texts("send")),
        QualifiedName.ofNullable(row.texts("typmod_in")),
        QualifiedName.ofNullable(row.texts("typmod_out")),
        QualifiedName.ofNullable(row.texts("analyze")),
        QualifiedName.ofNullable(row.texts("subscript")),
        row.numberOrNull("length"),
        row.flag("is_passed_by_value"),
        row.text("alignment"),
        row.text("storage"),
        row.text("category"),
        row.flag("is_preferred"),
        row.textOrNull("default_value"),
        TypeName.ofNullable(row.textOrNull("element")),
        row.text("delimiter"),
        row.flag("is_collatable"));
  }
}
