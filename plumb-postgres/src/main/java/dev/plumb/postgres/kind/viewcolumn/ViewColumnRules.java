package dev.plumb.postgres.kind.viewcolumn;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.ViewColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Columns of views and materialized views. They come and go with the query of their view;
/// comments,
/// defaults and grants hang on them.
public final class ViewColumnRules implements PgRules<ViewColumn> {

  @Override
  public Kind kind() {
    return Kinds.VIEW_COLUMN;
  }

  @Override
  public Class<ViewColumn> type() {
    return ViewColumn.class;
  }

  @Override
  public Attributes<ViewColumn> attributes() {
    return Attributes.<ViewColumn>none()
        .informational("position", ViewColumn::position, "belongs to the columns of the view")
        .altered("storage", ViewColumn::storage, ViewColumnAlterations::storage)
        .informational(
            "default_storage", ViewColumn::defaultStorage, "belongs to the type, not to the column")
        .altered("compression", ViewColumn::compression, ViewColumnAlterations::compression)
        .altered(
            "statistics_target",
            ViewColumn::statisticsTarget,
            ViewColumnAlterations::statisticsTarget)
        .altered(
            "options",
            each -> StorageOptions.unordered(each.options()),
            ViewColumnAlterations::options);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, a.attnum as sub_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.oid as parent_object_id, 0 as parent_sub_id, a.attname as name,
               a.attnum as position,
               case when a.attstorage <> t.typstorage then
                 case a.attstorage when 'p' then 'plain' when 'e' then 'external'
                                   when 'm' then 'main' when 'x' then 'extended' end
               end as storage,
               case t.typstorage when 'p' then 'plain' when 'e' then 'external'
                                 when 'm' then 'main' when 'x' then 'extended'
               end as default_storage,
               case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end as compression,
               nullif(a.attstattarget, -1) as statistics_target,
               coalesce(a.attoptions, '{}') as options
        from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid
        join pg_catalog.pg_type t on t.oid = a.atttypid
        where c.relkind in ('v', 'm') and c.oid >= 16384 and c.relpersistence <> 't'
          and a.attnum > 0
        order by c.oid, a.attnum
        """;
  }

  @Override
  public ViewColumn read(ObjectId id, Row row) {
    return new ViewColumn(
        id,
        (int) row.number("position"),
        row.textOrNull("storage"),
        row.text("default_storage"),
        row.textOrNull("compression"),
        row.numberOrNull("statistics_target"),
        StorageOptions.settable(row.texts("options")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("column $N.$I", id, id.name());
  }

  @Override
  public Inlining inlining(ViewColumn column, Schema schema) {
    return Inlining.ALWAYS;
  }

  @Override
  public int ordinal(ViewColumn column) {
    return column.position();
  }

  @Override
  public Optional<ObjectId> impliedBy(ViewColumn column, Surroundings around) {
    return Optional.of(column.id().owner());
  }

  /// A column that a view gets by `create or replace view` is there once that has run.
  @Override
  public Set<Edge> edges(ViewColumn column, Schema schema) {
    return Set.of(new Edge(column.id(), column.id().owner(), Edge.Bond.AUTO));
  }

  @Override
  public List<Step> create(ViewColumn column, Surroundings around) {
    return List.of();
  }

  @Override
  public List<Step> afterwards(ViewColumn column, Surroundings around) {
    return ViewColumnAlterations.settings(column);
  }

  @Override
  public List<Step> drop(ViewColumn column, Surroundings around) {
    return List.of();
  }

  @Override
  public List<Step> rename(ViewColumn column, ObjectId to, Surroundings around) {
    var view = column.id().owner();
    var statement =
        sql("alter $S rename column $I to $I", around.address(view), column.id().name(), to.name());
    return List.of(Step.of(statement).locking(view, LockMode.ACCESS_EXCLUSIVE));
  }
}
