package dev.plumb.postgres.kind.constraint;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Constraints as `pg_constraint` holds them (manual, 53.13).
final class ConstraintCatalog {

  /// A foreign key that refers to a partitioned table has a row for each partition of that; these
  /// rows are its insides. The elements of an exclusion are what `pg_get_constraintdef` writes
  /// between a beginning and an end that are known.
  static final String QUERY =
      """
      select 'pg_catalog.pg_constraint'::pg_catalog.regclass::pg_catalog.oid as class_id,
             x.oid as object_id, 0 as sub_id,
             'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             x.conrelid as parent_object_id, 0 as parent_sub_id, x.conname as name,
             case x.contype when 'p' then 'primary key' when 'u' then 'unique'
                            when 'f' then 'foreign key' when 'c' then 'check'
                            else 'exclusion' end as type,
             case when x.contype in ('p', 'u', 'f') then x.columns end as columns, x.has_period,
             case x.contype when 'x' then x.method end as method,
             case x.contype
               when 'c' then pg_catalog.pg_get_expr(x.conbin, x.conrelid)
               when 'x' then pg_catalog.substr(
                 x.definition, pg_catalog.length(x.head) + 1,
                 pg_catalog.length(x.definition) - pg_catalog.length(x.head)
                   - pg_catalog.length(pg_catalog.concat(
                       ')',
                       ' INCLUDE (' || nullif(pg_catalog.array_to_string(array(
                         select pg_catalog.quote_ident(n)
                         from pg_catalog.unnest(x.include) with ordinality u(n, place)
                         order by place), ', '), '') || ')',
                       ' WITH (' || nullif(pg_catalog.array_to_string(array(
                         select pg_catalog.quote_ident(pg_catalog.split_part(o, '=', 1)) || '='
                                || case when pg_catalog.quote_ident(v.value) = v.value then v.value
                                        else pg_catalog.quote_literal(v.value) end
                         from pg_catalog.unnest(x.reloptions) o,
                              pg_catalog.substr(o, pg_catalog.strpos(o, '=') + 1) v(value)),
                         ', '), '') || ')',
                       ' WHERE (' || x.predicate || ')',
                       case when x.condeferrable then ' DEFERRABLE' end,
                       case when x.condeferred then ' INITIALLY DEFERRED' end)))
             end as expression,
             x.usual_classes, x.include, x.are_nulls_distinct, x.predicate,
             x.referenced, x.referenced_columns,
             case x.confmatchtype when 'f' then 'full' end as match,
             case x.confupdtype when 'r' then 'restrict' when 'c' then 'cascade'
                                when 'n' then 'set null' when 'd' then 'set default'
             end as on_update,
             case x.confdeltype when 'r' then 'restrict' when 'c' then 'cascade'
                                when 'n' then 'set null' when 'd' then 'set default'
             end as on_delete,
             x.on_delete_columns, x.condeferrable as is_deferrable,
             x.condeferred as is_initially_deferred, x.is_enforced,
             (x.convalidated or not x.is_enforced) and x.is_index_valid as is_valid,
             not (x.contype = 'c' and x.connoinherit) as is_inheritable,
             x.coninhcount > 0 as is_inherited, x.conislocal as is_local,
             coalesce(x.reloptions, '{}') as options,
             x.tablespace, x.is_clustered
      from (
        select o.*, s.spcname as tablespace, c.reloptions, m.amname as method,
               o.conenforced as is_enforced, -- since 18
               true as is_enforced, -- before 18
               o.conperiod as has_period, -- since 18
               false as has_period, -- before 18
               coalesce(not i.indnullsnotdistinct, true) as are_nulls_distinct, -- since 15
               true as are_nulls_distinct, -- before 15
               coalesce(i.indisclustered, false) as is_clustered,
               coalesce(i.indisvalid, true) as is_index_valid,
               pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
               case o.contype when 'x' then pg_catalog.pg_get_constraintdef(o.oid) end as definition,
               case o.contype when 'x' then pg_catalog.format('EXCLUDE USING %I (', m.amname) end as head,
               case when o.contype = 'f' then array[rn.nspname, r.relname]::pg_catalog.text[]
               end as referenced,
               case when o.contype in ('p', 'u', 'f') then
                 array(
                   select (
                     select a.attname
                     from pg_catalog.pg_attribute a
                     where a.attrelid = o.conrelid and a.attnum = k.number)
                   from pg_catalog.unnest(o.conkey) with ordinality k(number, place)
                   order by k.place)::pg_catalog.text[]
               else '{}' end as columns,
               case when o.contype = 'f' then
                 array(
                   select (
                     select a.attname
                     from pg_catalog.pg_attribute a
                     where a.attrelid = o.confrelid and a.attnum = k.number)
                   from pg_catalog.unnest(o.confkey) with ordinality k(number, place)
                   order by k.place)::pg_catalog.text[]
               else '{}' end as referenced_columns,
               case when o.contype = 'f' then
                 array(
                   select (
                     select a.attname
                     from pg_catalog.pg_attribute a
                     where a.attrelid = o.conrelid and a.attnum = k.number)
                   from pg_catalog.unnest(o.confdelsetcols) with ordinality k(number, place) -- since 15
                   from pg_catalog.unnest(null::int2[]) with ordinality k(number, place) -- before 15
                   order by k.place)::pg_catalog.text[]
               else '{}' end as on_delete_columns,
      """
          + IndexStorage.PARTS
          + """
        from pg_catalog.pg_constraint o
        left join pg_catalog.pg_constraint p on p.oid = o.conparentid
        left join pg_catalog.pg_index i
          on i.indexrelid = o.conindid and o.contype in ('p', 'u', 'x')
        left join pg_catalog.pg_class c on c.oid = i.indexrelid
        left join pg_catalog.pg_am m on m.oid = c.relam
        left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
        left join pg_catalog.pg_class r on r.oid = o.confrelid
        left join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
        where o.contype in ('p', 'u', 'f', 'c', 'x') and o.conrelid <> 0 and o.oid >= 16384
          and (o.contype <> 'f' or o.conparentid = 0 or p.conrelid <> o.conrelid)
        offset 0
      ) x
      order by x.oid
      """;

  private ConstraintCatalog() {}

  static Constraint read(ObjectId id, Row row) {
    return new Constraint(
        id,
        row.text("type"),
        Identifier.list(row.texts("columns")),
        row.flag("has_period"),
        Identifier.ofNullable(row.textOrNull("method")),
        Expression.ofNullable(row.textOrNull("expression")),
        row.texts("usual_classes"),
        Identifier.list(row.texts("include")),
        row.flag("are_nulls_distinct"),
        Expression.ofNullable(row.textOrNull("predicate")),
        qualified(row.texts("referenced")),
        Identifier.list(row.texts("referenced_columns")),
        row.textOrNull("match"),
        row.textOrNull("on_update"),
        row.textOrNull("on_delete"),
        Identifier.list(row.texts("on_delete_columns")),
        row.flag("is_deferrable"),
        row.flag("is_initially_deferred"),
        row.flag("is_enforced"),
        row.flag("is_valid"),
        row.flag("is_inheritable"),
        row.flag("is_inherited"),
        row.flag("is_local"),
        row.texts("options"),
        Identifier.ofNullable(row.textOrNull("tablespace")),
        row.flag("is_clustered"));
  }

  private static @Nullable QualifiedName qualified(List<String> parts) {
    return parts.isEmpty() ? null : QualifiedName.of(parts);
  }
}
