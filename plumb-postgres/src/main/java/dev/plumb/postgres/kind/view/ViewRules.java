package dev.plumb.postgres.kind.view;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Relocation;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.View;
import java.util.List;
import java.util.Set;

/// Views (manual, CREATE VIEW and ALTER VIEW).
public final class ViewRules implements PgRules<View> {

  /// `create or replace view` sets columns, query and options at once.
  private static final Alteration<View> REDEFINED = ViewAlterations::definition;

  @Override
  public Kind kind() {
    return Kinds.VIEW;
  }

  @Override
  public Class<View> type() {
    return View.class;
  }

  @Override
  public Attributes<View> attributes() {
    return Attributes.<View>none()
        .altered("columns", View::columns, REDEFINED)
        .altered("query", View::query, REDEFINED)
        .altered("options", each -> StorageOptions.unordered(each.options()), REDEFINED);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.relnamespace as parent_object_id, 0 as parent_sub_id, c.relname as name,
               array(
                 select pg_catalog.concat_ws(
                   ' ', pg_catalog.quote_ident(a.attname),
                   pg_catalog.format_type(a.atttypid, a.atttypmod),
                   (select 'collate ' || pg_catalog.format('%I.%I', n.nspname, l.collname)
                    from pg_catalog.pg_collation l
                    join pg_catalog.pg_namespace n on n.oid = l.collnamespace
                    where l.oid = a.attcollation and a.attcollation <> t.typcollation))
                 from pg_catalog.pg_attribute a
                 join pg_catalog.pg_type t on t.oid = a.atttypid
                 where a.attrelid = c.oid and a.attnum > 0
                 order by a.attnum) as columns,
               pg_catalog.btrim(pg_catalog.pg_get_viewdef(c.oid, true), ' ;') as query,
               coalesce(c.reloptions, '{}') as options
        from pg_catalog.pg_class c
        where c.relkind = 'v' and c.oid >= 16384 and c.relpersistence <> 't'
        order by c.oid
        """;
  }

  @Override
  public View read(ObjectId id, Row row) {
    return new View(
        id,
        Expression.list(row.texts("columns")),
        new Expression(row.text("query")),
        row.texts("options"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("view $N", id);
  }

  @Override
  public List<Step> create(View view, Surroundings around) {
    return List.of(Step.of(definition(sql("create view"), view)));
  }

  @Override
  public List<Step> drop(View view, Surroundings around) {
    return List.of(
        Step.of(sql("drop view $N", view.id())).locking(view.id(), LockMode.ACCESS_EXCLUSIVE));
  }

  @Override
  public List<Step> rename(View view, ObjectId to, Surroundings around) {
    return Relocation.steps(view.id(), to, around);
  }

  @Override
  public Set<Claim> claims(View view) {
    return Set.of(Claims.relation(view.id()), Claims.type(view.id()));
  }

  static Sql definition(Sql verb, View view) {
    return sql(
        "$S $N $W as\n$T",
        verb,
        view.id(),
        when(!view.options().isEmpty(), "with ($S)", StorageOptions.assignments(view.options())),
        view.query());
  }
}
