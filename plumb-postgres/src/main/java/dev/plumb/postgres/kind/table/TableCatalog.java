package dev.plumb.postgres.kind.table;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Table;
import dev.plumb.postgres.model.TypeName;
import org.jspecify.annotations.Nullable;

/// Tables as `pg_class` holds them (manual, 53.11).
final class TableCatalog {

  static final String QUERY =
      """
      select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
             c.oid as object_id, 0 as sub_id,
             'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             c.relnamespace as parent_object_id, 0 as parent_sub_id, c.relname as name,
             c.relpersistence = 'u' as is_unlogged,
             pg_catalog.pg_get_partkeydef(c.oid) as partition_key,
             case when c.reloftype <> 0 then pg_catalog.format_type(c.reloftype, null) end as of_type,
             case when c.relkind = 'p' or m.amname <> 'heap' then m.amname end as access_method,
             s.spcname as tablespace,
             coalesce(c.reloptions, '{}') || array(
                 select 'toast.' || o.option
                 from pg_catalog.unnest(t.reloptions) with ordinality o (option, place)
                 order by o.place) as options,
             c.relrowsecurity as has_row_security,
             c.relforcerowsecurity as forces_row_security
      from pg_catalog.pg_class c
      left join pg_catalog.pg_class t on t.oid = c.reltoastrelid
      left join pg_catalog.pg_am m on m.oid = c.relam
      left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
      where c.relkind in ('r', 'p') and c.oid >= 16384 and c.relpersistence <> 't'
      order by c.oid
      """;

  private TableCatalog() {}

  static Table read(ObjectId id, Row row) {
    return new Table(
        id,
        row.flag("is_unlogged"),
        Expression.ofNullable(row.textOrNull("partition_key")),
        type(row.textOrNull("of_type")),
        identifier(row.textOrNull("access_method")),
        identifier(row.textOrNull("tablespace")),
        row.texts("options"),
        row.flag("has_row_security"),
        row.flag("forces_row_security"));
  }

  private static @Nullable TypeName type(@Nullable String name) {
    return name == null ? null : new TypeName(name);
  }

  private static @Nullable Identifier identifier(@Nullable String name) {
    return name == null ? null : new Identifier(name);
  }
}
