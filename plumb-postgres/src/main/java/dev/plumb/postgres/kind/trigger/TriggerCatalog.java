package dev.plumb.postgres.kind.trigger;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.Trigger;

/// Triggers as `pg_trigger` holds them (manual, 53.57). Only `pg_get_triggerdef` can write the
/// condition and the arguments, so these are cut out of its text.
final class TriggerCatalog {

  static final String QUERY =
      """
      select 'pg_catalog.pg_trigger'::pg_catalog.regclass::pg_catalog.oid as class_id,
             g.oid as object_id, 0 as sub_id,
             'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             g.tgrelid as parent_object_id, 0 as parent_sub_id, g.tgname as name,
             case when g.tgtype & 2 <> 0 then 'before' when g.tgtype & 64 <> 0 then 'instead of'
                  else 'after' end as timing,
             array_remove(array[
               case when g.tgtype & 4 <> 0 then 'insert' end,
               case when g.tgtype & 8 <> 0 then 'delete' end,
               case when g.tgtype & 16 <> 0 then 'update' end,
               case when g.tgtype & 32 <> 0 then 'truncate' end], null) as events,
             array(
               select a.attname::pg_catalog.text
               from pg_catalog.unnest(g.tgattr) with ordinality n (number, place)
               join pg_catalog.pg_attribute a on a.attrelid = g.tgrelid and a.attnum = n.number
               order by n.place) as columns,
             g.tgtype & 1 <> 0 as is_for_each_row,
             g.tgoldtable as old_table, g.tgnewtable as new_table,
             case when g.tgqual is not null then
               pg_catalog.left(
                 pg_catalog.substr(
                   t.head, pg_catalog.strpos(t.head, ' WHEN (') + pg_catalog.length(' WHEN (')),
                 -1) end as condition,
             array[fn.nspname, f.proname]::pg_catalog.text[] as function,
             nullif(
               pg_catalog.left(
                 pg_catalog.substr(
                   d.text, pg_catalog.length(t.head) + pg_catalog.length(e.call) + 1), -1),
               '') as arguments,
             g.tgconstraint <> 0 as is_constraint, g.tgdeferrable as is_deferrable,
             g.tginitdeferred as is_initially_deferred,
             case when r.oid is not null then array[rn.nspname, r.relname]::pg_catalog.text[]
             end as referenced_table,
             case g.tgenabled when 'O' then 'origin' when 'D' then 'disabled'
                              when 'R' then 'replica' when 'A' then 'always' end as enabled
      from pg_catalog.pg_trigger g
      join pg_catalog.pg_proc f on f.oid = g.tgfoid
      join pg_catalog.pg_namespace fn on fn.oid = f.pronamespace
      left join pg_catalog.pg_class r on r.oid = g.tgconstrrelid
      left join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
      cross join pg_catalog.pg_get_triggerdef(g.oid) d (text)
      cross join lateral (
        select ' EXECUTE FUNCTION '
               || case when fn.nspname = 'pg_catalog' then pg_catalog.quote_ident(f.proname)
                       else pg_catalog.format('%I.%I', fn.nspname, f.proname) end
               || '(') e (call)
      cross join lateral (
        select pg_catalog.left(d.text, pg_catalog.strpos(d.text, e.call) - 1)) t (head)
      where not g.tgisinternal and g.tgparentid = 0 and g.oid >= 16384
      order by g.tgrelid, g.tgname
      """;

  private TriggerCatalog() {}

  static Trigger read(ObjectId id, Row row) {
    return new Trigger(
        id,
        row.text("timing"),
        row.texts("events"),
        Identifier.list(row.texts("columns")),
        row.flag("is_for_each_row"),
        Identifier.ofNullable(row.textOrNull("old_table")),
        Identifier.ofNullable(row.textOrNull("new_table")),
        Expression.ofNullable(row.textOrNull("condition")),
        QualifiedName.of(row.texts("function")),
        Expression.ofNullable(row.textOrNull("arguments")),
        row.flag("is_constraint"),
        row.flag("is_deferrable"),
        row.flag("is_initially_deferred"),
        QualifiedName.ofNullable(row.texts("referenced_table")),
        row.text("enabled"));
  }
}
