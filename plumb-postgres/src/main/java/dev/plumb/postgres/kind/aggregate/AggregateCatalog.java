package dev.plumb.postgres.kind.aggregate;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.model.Aggregate;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.TypeName;

/// Aggregates as `pg_aggregate` and `pg_proc` hold them (manual, 53.1 and 53.39).
final class AggregateCatalog {

  static final String QUERY =
      """
      with functions as (
        select f.oid, array[n.nspname, f.proname]::pg_catalog.text[] as name
        from pg_catalog.pg_proc f
        join pg_catalog.pg_namespace n on n.oid = f.pronamespace)
      select 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid as class_id,
             p.oid as object_id, 0 as sub_id,
             'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             p.pronamespace as parent_object_id, 0 as parent_sub_id, p.proname as name,
             pg_catalog.array_to_string(array(
               select pg_catalog.format_type(t.type, null)
               from pg_catalog.unnest(p.proargtypes) with ordinality t (type, place)
               order by t.place), ', ') as signature,
             pg_catalog.pg_get_function_arguments(p.oid) as arguments,
             pg_catalog.format_type(p.prorettype, null) as return_type,
             case a.aggkind when 'o' then 'ordered set' when 'h' then 'hypothetical set'
                            else 'normal' end as sort,
             a.aggnumdirectargs as direct_arguments,
             (select name from functions f where f.oid = a.aggtransfn) as transition,
             pg_catalog.format_type(a.aggtranstype, null) as state_type,
             nullif(a.aggtransspace, 0) as state_space,
             (select name from functions f where f.oid = a.aggfinalfn) as final_function,
             a.aggfinalextra as has_final_extra,
             case when a.aggfinalmodify <> case a.aggkind when 'n' then 'r' else 'w' end then
               case a.aggfinalmodify when 'r' then 'read_only' when 's' then 'shareable'
                                     else 'read_write' end end as final_modify,
             (select name from functions f where f.oid = a.aggcombinefn) as combine,
             (select name from functions f where f.oid = a.aggserialfn) as serialize,
             (select name from functions f where f.oid = a.aggdeserialfn) as deserialize,
             a.agginitval as initial_state,
             (select name from functions f where f.oid = a.aggmtransfn) as moving_transition,
             (select name from functions f where f.oid = a.aggminvtransfn) as moving_inverse,
             case when a.aggmtranstype <> 0
                  then pg_catalog.format_type(a.aggmtranstype, null) end as moving_state_type,
             nullif(a.aggmtransspace, 0) as moving_state_space,
             (select name from functions f where f.oid = a.aggmfinalfn) as moving_final,
             a.aggmfinalextra as has_moving_final_extra,
             case when a.aggmfinalmodify <> case a.aggkind when 'n' then 'r' else 'w' end then
               case a.aggmfinalmodify when 'r' then 'read_only' when 's' then 'shareable'
                                      else 'read_write' end end as moving_final_modify,
             a.aggminitval as moving_initial_state,
             (select pg_catalog.format('operator(%I.%s)', n.nspname, o.oprname)
              from pg_catalog.pg_operator o
              join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
              where o.oid = a.aggsortop) as sort_operator,
             case p.proparallel when 's' then 'safe' when 'r' then 'restricted'
                                else 'unsafe' end as parallel
      from pg_catalog.pg_aggregate a
      join pg_catalog.pg_proc p on p.oid = a.aggfnoid
      where p.oid >= 16384
      order by p.oid
      """;

  private AggregateCatalog() {}

  static Aggregate read(ObjectId id, Row row) {
    return new Aggregate(
        id,
        new Expression(row.text("arguments")),
        new TypeName(row.text("return_type")),
        row.text("sort"),
        row.number("direct_arguments"),
        QualifiedName.of(row.texts("transition")),
        new TypeName(row.text("state_type")),
        row.numberOrNull("state_space"),
        QualifiedName.ofNullable(row.texts("final_function")),
        row.flag("has_final_extra"),
        row.textOrNull("final_modify"),
        QualifiedName.ofNullable(row.texts("combine")),
        QualifiedName.ofNullable(row.texts("serialize")),
        QualifiedName.ofNullable(row.texts("deserialize")),
        row.textOrNull("initial_state"),
        QualifiedName.ofNullable(row.texts("moving_transition")),
        QualifiedName.ofNullable(row.texts("moving_inverse")),
        TypeName.ofNullable(row.textOrNull("moving_state_type")),
        row.numberOrNull("moving_state_space"),
        QualifiedName.ofNullable(row.texts("moving_final")),
        row.flag("has_moving_final_extra"),
        row.textOrNull("moving_final_modify"),
        row.textOrNull("moving_initial_state"),
        Expression.ofNullable(row.textOrNull("sort_operator")),
        row.text("parallel"));
  }
}
