package dev.plumb.postgres.kind.matview;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Arrival;
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
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.MaterializedView;
import java.util.List;
import java.util.Set;

/// Materialized views (manual, CREATE MATERIALIZED VIEW). What they hold comes from other
/// relations: dropping one loses nothing.
public final class MaterializedViewRules implements PgRules<MaterializedView> {

  @Override
  public Kind kind() {
    return Kinds.MATERIALIZED_VIEW;
  }

  @Override
  public Class<MaterializedView> type() {
    return MaterializedView.class;
  }

  @Override
  public Attributes<MaterializedView> attributes() {
    return Attributes.<MaterializedView>none()
        .replaced("columns", MaterializedView::columns)
        .replaced("query", MaterializedView::query)
        .altered(
            "access_method",
            MaterializedView::accessMethod,
            MaterializedViewAlterations::accessMethod)
        .altered(
            "tablespace", MaterializedView::tablespace, MaterializedViewAlterations::tablespace)
        .altered(
            "options",
            each -> StorageOptions.unordered(each.options()),
            MaterializedViewAlterations::options);
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
               case when m.amname <> 'heap' then m.amname end as access_method,
               s.spcname as tablespace,
               coalesce(c.reloptions, '{}') || array(
                 select 'toast.' || o.option
                 from pg_catalog.unnest(t.reloptions) with ordinality o (option, place)
                 order by o.place) as options
        from pg_catalog.pg_class c
        left join pg_catalog.pg_class t on t.oid = c.reltoastrelid
        left join pg_catalog.pg_am m on m.oid = c.relam
        left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
        where c.relkind = 'm' and c.oid >= 16384
        order by c.oid
        """;
  }

  @Override
  public MaterializedView read(ObjectId id, Row row) {
    return new MaterializedView(
        id,
        Expression.list(row.texts("columns")),
        new Expression(row.text("query")),
        Identifier.ofNullable(row.textOrNull("access_method")),
        Identifier.ofNullable(row.textOrNull("tablespace")),
        row.texts("options"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("materialized view $N", id);
  }

  @Override
  public Arrival arrival(MaterializedView object, Schema schema) {
    return Arrival.AWAITED;
  }

  @Override
  public List<Step> create(MaterializedView view, Surroundings around) {
    var clauses =
        all(
            when(view.accessMethod() != null, "using $I", view.accessMethod()),
            when(
                !view.options().isEmpty(), "with ($S)", StorageOptions.assignments(view.options())),
            when(view.tablespace() != null, "tablespace $I", view.tablespace()));
    return List.of(
        Step.of(sql("create materialized view $N $W as\n$T", view.id(), clauses, view.query())));
  }

  @Override
  public List<Step> drop(MaterializedView view, Surroundings around) {
    return List.of(
        Step.of(sql("drop materialized view $N", view.id()))
            .locking(view.id(), LockMode.ACCESS_EXCLUSIVE));
  }

  @Override
  public List<Step> rename(MaterializedView view, ObjectId to, Surroundings around) {
    return Relocation.steps(view.id(), to, around);
  }

  @Override
  public Set<Claim> claims(MaterializedView view) {
    return Set.of(Claims.relation(view.id()), Claims.type(view.id()));
  }
}
