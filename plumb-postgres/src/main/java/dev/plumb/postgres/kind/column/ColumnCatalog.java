package dev.plumb.postgres.kind.column;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.TypeName;

/// Columns of tables as `pg_attribute` holds them (manual, 53.7).
final class ColumnCatalog {

  static final String QUERY =
      """
      select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
             c.oid as object_id, a.attnum as sub_id,
             'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             c.oid as parent_object_id, 0 as parent_sub_id, a.attname as name,
             pg_catalog.row_number() over (partition by c.oid order by a.attnum) as position,
             pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
             case when a.attcollation <> t.typcollation
                  then pg_catalog.format('%I.%I', ln.nspname, l.collname)
             end as collation,
             case a.attgenerated when 's' then 'stored' when 'v' then 'virtual' end as generation,
             case when a.attgenerated <> '' then pg_catalog.pg_get_expr(d.adbin, d.adrelid)
             end as generation_expression,
             a.attinhcount > 0 as is_inherited,
             a.attislocal or c.relispartition as is_local,
             case when a.attstorage <> t.typstorage then
               case a.attstorage when 'p' then 'plain' when 'e' then 'external'
                                 when 'm' then 'main' when 'x' then 'extended' end
             end as storage,
             case t.typstorage when 'p' then 'plain' when 'e' then 'external'
                               when 'm' then 'main' when 'x' then 'extended' end as default_storage,
             case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end as compression,
             nullif(a.attstattarget, -1) as statistics_target,
             coalesce(a.attoptions, '{}') as options
      from pg_catalog.pg_class c
      join pg_catalog.pg_attribute a on a.attrelid = c.oid
      join pg_catalog.pg_type t on t.oid = a.atttypid
      left join pg_catalog.pg_collation l on l.oid = a.attcollation
      left join pg_catalog.pg_namespace ln on ln.oid = l.collnamespace
      left join pg_catalog.pg_attrdef d
        on d.adrelid = a.attrelid and d.adnum = a.attnum and a.attgenerated <> ''
      where c.relkind in ('r', 'p', 'f') and c.oid >= 16384 and a.attnum > 0 and not a.attisdropped
      order by c.oid, a.attnum
      """;

  private ColumnCatalog() {}

  static Column read(ObjectId id, Row row) {
    return new Column(
        id,
        (int) row.number("position"),
        new TypeName(row.text("type")),
        Expression.ofNullable(row.textOrNull("collation")),
        row.textOrNull("generation"),
        Expression.ofNullable(row.textOrNull("generation_expression")),
        row.flag("is_inherited"),
        row.flag("is_local"),
        row.textOrNull("storage"),
        row.text("default_storage"),
        row.textOrNull("compression"),
        row.numberOrNull("statistics_target"),
        StorageOptions.settable(row.texts("options")));
  }
}
