package dev.plumb.postgres.kind.foreigndata;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.ColumnOptions;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Optional;

/// Options of columns of foreign tables (manual, ALTER FOREIGN TABLE).
public final class ColumnOptionsRules implements PgRules<ColumnOptions> {

  @Override
  public Kind kind() {
    return Kinds.COLUMN_OPTIONS;
  }

  @Override
  public Class<ColumnOptions> type() {
    return ColumnOptions.class;
  }

  @Override
  public Attributes<ColumnOptions> attributes() {
    return Attributes.<ColumnOptions>none()
        .altered(
            "options",
            ColumnOptions::options,
            (before, after, _) ->
                Way.inPlace(change(after.id(), before.options(), after.options())));
  }

  @Override
  public String query() {
    return """
        select null::pg_catalog.oid as class_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               a.attrelid as parent_object_id, a.attnum as parent_sub_id, '' as name,
               array(select o from pg_catalog.unnest(a.attfdwoptions) o order by o) as options
        from pg_catalog.pg_attribute a
        where a.attrelid >= 16384 and a.attnum > 0 and a.attfdwoptions is not null
        order by a.attrelid, a.attnum
        """;
  }

  @Override
  public ColumnOptions read(ObjectId id, Row row) {
    return new ColumnOptions(id, row.texts("options"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names the options of a column: " + id);
  }

  @Override
  public Inlining inlining(ColumnOptions object, Schema schema) {
    return Inlining.WHEN_POSSIBLE;
  }

  @Override
  public Optional<Sql> inline(ColumnOptions object, Surroundings around) {
    return Options.all(object.options()).stream().findFirst();
  }

  @Override
  public List<Step> create(ColumnOptions object, Surroundings around) {
    return List.of(change(object.id(), List.of(), object.options()));
  }

  @Override
  public List<Step> drop(ColumnOptions object, Surroundings around) {
    return List.of(change(object.id(), object.options(), List.of()));
  }

  private static Step change(ObjectId options, List<String> before, List<String> after) {
    var column = options.owner();
    return Step.of(
            sql(
                "alter foreign table $N alter column $I $W",
                column.owner(),
                column.name(),
                Options.change(before, after)))
        .locking(column.owner(), LockMode.ACCESS_EXCLUSIVE);
  }
}
