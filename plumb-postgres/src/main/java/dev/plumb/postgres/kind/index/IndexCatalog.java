package dev.plumb.postgres.kind.index;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Index;

/// Indexes as `pg_index` holds them (manual, 53.26).
final class IndexCatalog {

  /// The keys are what `pg_get_indexdef` writes between a beginning and an end that are known: only
  /// that function tells which operator classes and collations go without saying.
  static final String QUERY =
      """
      select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
             x.oid as object_id, 0 as sub_id,
             'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             x.indrelid as parent_object_id, 0 as parent_sub_id, x.relname as name,
             x.method, x.is_unique,
             pg_catalog.substr(
               x.definition, pg_catalog.length(x.head) + 1,
               pg_catalog.length(x.definition) - pg_catalog.length(x.head)
                 - pg_catalog.length(pg_catalog.concat(
                     ')',
                     ' INCLUDE (' || nullif(pg_catalog.array_to_string(array(
                       select pg_catalog.quote_ident(n)
                       from pg_catalog.unnest(x.include) with ordinality u(n, place)
                       order by place), ', '), '') || ')',
                     case when not x.are_nulls_distinct then ' NULLS NOT DISTINCT' end,
                     ' WITH (' || nullif(pg_catalog.array_to_string(array(
                       select pg_catalog.quote_ident(pg_catalog.split_part(o, '=', 1)) || '='
                              || case when pg_catalog.quote_ident(v.value) = v.value then v.value
                                      else pg_catalog.quote_literal(v.value) end
                       from pg_catalog.unnest(x.reloptions) o,
                            pg_catalog.substr(o, pg_catalog.strpos(o, '=') + 1) v(value)),
                       ', '), '') || ')',
                     ' WHERE ' || x.predicate))) as keys,
             x.usual_classes,
             x.include, x.are_nulls_distinct, x.predicate,
             coalesce(x.reloptions, '{}') as options,
             x.tablespace, x.statistics_targets, x.is_clustered, x.is_valid
      from (
        select c.oid, i.indrelid, c.relname, m.amname as method, i.indisunique as is_unique,
               c.reloptions, s.spcname as tablespace, i.indisclustered as is_clustered,
               i.indisvalid as is_valid,
               not i.indnullsnotdistinct as are_nulls_distinct, -- since 15
               true as are_nulls_distinct, -- before 15
               pg_catalog.pg_get_indexdef(c.oid) as definition,
               pg_catalog.format(
                 'CREATE %sINDEX %I ON %s%I.%I USING %I (',
                 case when i.indisunique then 'UNIQUE ' end, c.relname,
                 case c.relkind when 'I' then 'ONLY ' end, n.nspname, t.relname, m.amname) as head,
               pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
      """
          + IndexStorage.PARTS
          + """
               ,
               array(
                 select pg_catalog.concat(a.attnum, '=', a.attstattarget)
                 from pg_catalog.pg_attribute a
                 where a.attrelid = c.oid and a.attstattarget >= 0
                 order by a.attnum) as statistics_targets
        from pg_catalog.pg_index i
        join pg_catalog.pg_class c on c.oid = i.indexrelid
        join pg_catalog.pg_class t on t.oid = i.indrelid
        join pg_catalog.pg_namespace n on n.oid = t.relnamespace
        join pg_catalog.pg_am m on m.oid = c.relam
        left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
        where c.oid >= 16384 and t.relkind in ('r', 'p', 'm') and t.relpersistence <> 't'
          and not exists (
            select from pg_catalog.pg_constraint o
            where o.conindid = c.oid and o.contype in ('p', 'u', 'x'))
        offset 0
      ) x
      order by x.oid
      """;

  private IndexCatalog() {}

  static Index read(ObjectId id, Row row) {
    return new Index(
        id,
        new Identifier(row.text("method")),
        row.flag("is_unique"),
        new Expression(row.text("keys")),
        row.texts("usual_classes"),
        Identifier.list(row.texts("include")),
        row.flag("are_nulls_distinct"),
        Expression.ofNullable(row.textOrNull("predicate")),
        row.texts("options"),
        Identifier.ofNullable(row.textOrNull("tablespace")),
        row.texts("statistics_targets"),
        row.flag("is_clustered"),
        row.flag("is_valid"));
  }
}
