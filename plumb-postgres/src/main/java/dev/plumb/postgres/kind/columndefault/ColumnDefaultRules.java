package dev.plumb.postgres.kind.columndefault;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.ColumnDefault;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Inheritance;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Defaults of columns of tables and views (manual, 5.2). Each table of a hierarchy has its own.
public final class ColumnDefaultRules implements PgRules<ColumnDefault> {

  @Override
  public Kind kind() {
    return Kinds.DEFAULT;
  }

  @Override
  public Class<ColumnDefault> type() {
    return ColumnDefault.class;
  }

  @Override
  public Attributes<ColumnDefault> attributes() {
    return Attributes.<ColumnDefault>none()
        .altered(
            "expression", ColumnDefault::expression, (_, after, _) -> Way.inPlace(setting(after)));
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_attrdef'::pg_catalog.regclass::pg_catalog.oid as class_id,
               d.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               d.adrelid as parent_object_id, d.adnum as parent_sub_id, '' as name,
               pg_catalog.pg_get_expr(d.adbin, d.adrelid) as expression
        from pg_catalog.pg_attrdef d
        join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        where d.oid >= 16384 and a.attgenerated = ''
        order by d.adrelid, d.adnum
        """;
  }

  @Override
  public ColumnDefault read(ObjectId id, Row row) {
    return new ColumnDefault(id, new Expression(row.text("expression")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a default: " + id);
  }

  @Override
  public Inlining inlining(ColumnDefault object, Schema schema) {
    var isOfTable = object.id().owner().kind().equals(Kinds.COLUMN);
    return isOfTable && !overridesParent(object, schema) ? Inlining.WHEN_POSSIBLE : Inlining.NEVER;
  }

  @Override
  public Optional<Sql> inline(ColumnDefault object, Surroundings around) {
    return Optional.of(sql("default $T", object.expression()));
  }

  /// A column added to a parent table brings the same default to its children.
  @Override
  public Optional<ObjectId> impliedBy(ColumnDefault object, Surroundings around) {
    return Hierarchy.counterpart(object.id(), around)
        .filter(above -> around.creates(above.owner()) || around.drops(above.owner()))
        .filter(
            above ->
                around
                    .desired()
                    .find(above, ColumnDefault.class)
                    .filter(same -> same.expression().equals(object.expression()))
                    .isPresent());
  }

  @Override
  public Set<Claim> claims(ColumnDefault object) {
    return Set.of(Claims.absentValue(object.id().owner()));
  }

  @Override
  public List<Step> create(ColumnDefault object, Surroundings around) {
    return List.of(setting(object));
  }

  @Override
  public List<Step> drop(ColumnDefault object, Surroundings around) {
    var column = object.id().owner();
    return List.of(
        locking(
            column, sql("alter $S alter column $I drop default", relation(column), column.name())));
  }

  /// A column that only a parent table declares comes with the parent's default.
  private static boolean overridesParent(ColumnDefault object, Schema schema) {
    var column = object.id().owner();
    var table = column.owner();
    return schema.find(column, Column.class).filter(c -> !c.isLocal()).isPresent()
        && schema.children(table).stream()
            .flatMap(child -> schema.find(child, Inheritance.class).stream())
            .map(link -> object.id().moved(table, link.parent().as(Kinds.TABLE)))
            .flatMap(above -> schema.find(above, ColumnDefault.class).stream())
            .noneMatch(above -> above.expression().equals(object.expression()));
  }

  private static Step setting(ColumnDefault object) {
    var column = object.id().owner();
    return locking(
        column,
        sql(
            "alter $S alter column $I set default $T",
            relation(column),
            column.name(),
            object.expression()));
  }

  private static Sql relation(ObjectId column) {
    return column.kind().equals(Kinds.VIEW_COLUMN)
        ? sql("view $N", column)
        : sql("table only $N", column);
  }

  private static Step locking(ObjectId column, Sql statement) {
    return Step.of(statement).locking(column.whole(), LockMode.ACCESS_EXCLUSIVE);
  }
}
