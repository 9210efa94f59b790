package dev.plumb.postgres.kind.column;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Parked;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.LateValues;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.References;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.kind.TypedTables;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.ColumnDefault;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Columns of tables (manual, CREATE TABLE and ALTER TABLE).
public final class ColumnRules implements PgRules<Column> {

  /// Type and collation change in one statement.
  private static final Alteration<Column> RETYPED = ColumnAlterations::type;

  @Override
  public Kind kind() {
    return Kinds.COLUMN;
  }

  @Override
  public Class<Column> type() {
    return Column.class;
  }

  @Override
  public Attributes<Column> attributes() {
    var hierarchy = "follows from the links to parent tables, which are objects of their own";
    return Attributes.<Column>none()
        .informational(
            "position", Column::position, "places columns in a new table; it cannot change later")
        .altered("type", Column::type, RETYPED)
        .altered("collation", Column::collation, RETYPED)
        .altered("generation", Column::generation, ColumnAlterations::generation)
        .altered(
            "generation_expression",
            Column::generationExpression,
            ColumnAlterations::generationExpression)
        .informational("is_inherited", Column::isInherited, hierarchy)
        .informational("is_local", Column::isLocal, hierarchy)
        .altered("storage", Column::storage, ColumnAlterations::storage)
        .informational(
            "default_storage", Column::defaultStorage, "belongs to the type, not to the column")
        .altered("compression", Column::compression, ColumnAlterations::compression)
        .altered("statistics_target", Column::statisticsTarget, ColumnAlterations::statisticsTarget)
        .altered(
            "options",
            each -> StorageOptions.unordered(each.options()),
            ColumnAlterations::options);
  }

  @Override
  public String query() {
    return ColumnCatalog.QUERY;
  }

  @Override
  public Column read(ObjectId id, Row row) {
    return ColumnCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("column $N.$I", id, id.name());
  }

  @Override
  public Inlining inlining(Column column, Schema schema) {
    return Inlining.ALWAYS;
  }

  @Override
  public Optional<Sql> inline(Column column, Surroundings around) {
    var isGivenByParent =
        !column.isLocal() && !around.inlined(column.id().owner(), Kinds.INHERITANCE).isEmpty();
    if (isGivenByParent) {
      return Optional.empty();
    }
    return isGivenByType(column, around)
        ? additions(column, around)
        : Optional.of(definition(column, around));
  }

  @Override
  public int ordinal(Column column) {
    return column.position();
  }

  @Override
  public Optional<ObjectId> impliedBy(Column column, Surroundings around) {
    return Hierarchy.counterpart(column.id(), around)
        .filter(above -> !Hierarchy.isKeptBelow(above, around))
        .or(() -> TypedTables.attribute(column.id(), around));
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  @Override
  public List<Step> create(Column column, Surroundings around) {
    var table = column.id().owner();
    var step = Step.of(sql("alter table $N add column $S", table, definition(column, around)));
    var locking = Hierarchy.locking(step, table, LockMode.ACCESS_EXCLUSIVE, around);
    var late = LateValues.lateDefault(column.id(), around);
    return late.isPresent()
        ? late(column, locking, late.get(), around)
        : List.of(
            mayHoldValues(column, around) ? Hierarchy.rewriting(locking, table, around) : locking);
  }

  /// Where nothing else fills the column before it must not be null, it is filled here.
  private static List<Step> late(
      Column column, Step adding, ColumnDefault late, Surroundings around) {
    var table = column.id().owner();
    var setting =
        Step.of(
            sql(
                "alter table $N alter column $I set default $T",
                table,
                column.id().name(),
                late.expression()));
    var steps = new ArrayList<>(List.of(adding));
    steps.add(Hierarchy.locking(setting, table, LockMode.ACCESS_EXCLUSIVE, around));
    if (!around.desired().contains(ObjectId.of(Kinds.NOT_NULL, column.id(), ""))) {
      steps.addAll(LateValues.filling(column.id(), sql("default"), around));
    }
    return steps;
  }

  /// A column that is null in all rows, or computed when it is read, is only noted down (manual,
  /// ALTER TABLE, notes).
  private static boolean mayHoldValues(Column column, Surroundings around) {
    return "stored".equals(column.generation())
        || !around.inlined(column.id(), Kinds.DEFAULT, Kinds.IDENTITY).isEmpty()
        || around.desired().dependencies(column.id()).stream()
            .anyMatch(edge -> edge.to().kind().equals(Kinds.DOMAIN));
  }

  @Override
  public List<Step> afterwards(Column column, Surroundings around) {
    return ColumnAlterations.settings(column);
  }

  @Override
  public List<Step> drop(Column column, Surroundings around) {
    var table = column.id().owner();
    var only = when(Hierarchy.isKeptBelow(column.id(), around), "only");
    var step = Step.of(sql("alter table $W $N drop column $I", only, table, column.id().name()));
    var locking =
        References.locking(
            Hierarchy.locking(step, table, LockMode.ACCESS_EXCLUSIVE, around),
            References.through(column.id(), around),
            LockMode.ACCESS_EXCLUSIVE);
    boolean holdsValues = column.generation() == null && table.kind().equals(Kinds.TABLE);
    return List.of(
        holdsValues
            ? locking.risking(
                HazardKind.DATA_LOSS, column.id(), "the values of " + column.id() + " are lost")
            : locking);
  }

  @Override
  public Optional<Parked> park(Column column, Parking parking, Surroundings around) {
    return ColumnParking.of(column, parking, around);
  }

  @Override
  public List<Step> rename(Column column, ObjectId to, Surroundings around) {
    var table = column.id().owner();
    var step =
        Step.of(sql("alter table $N rename column $I to $I", table, column.id().name(), to.name()));
    return List.of(Hierarchy.locking(step, table, LockMode.ACCESS_EXCLUSIVE, around));
  }

  @Override
  public Optional<List<Step>> carriedOver(Column column, ObjectId replaced, Surroundings around) {
    return ColumnAlterations.carriedOver(column, replaced, around);
  }

  @Override
  public Set<Claim> claims(Column column) {
    return Set.of(Claims.shape(column.id().owner()));
  }

  @Override
  public boolean holdsData() {
    return true;
  }

  private static boolean isGivenByType(Column column, Surroundings around) {
    return around
        .desired()
        .find(column.id().owner(), Table.class)
        .filter(table -> table.ofType() != null)
        .isPresent();
  }

  /// {@return what a typed table says of a column that its type gives it}
  private static Optional<Sql> additions(Column column, Surroundings around) {
    var clauses = around.inlined(column.id(), Kinds.DEFAULT, Kinds.IDENTITY, Kinds.NOT_NULL);
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(sql("$I with options $W", column.id().name(), clauses));
  }

  private static Sql definition(Column column, Surroundings around) {
    var clauses =
        all(
            around.inlined(column.id(), Kinds.COLUMN_OPTIONS),
            when(column.collation() != null, "collate $T", column.collation()),
            when(
                "stored".equals(column.generation()),
                "generated always as ($T) stored",
                column.generationExpression()),
            when(
                "virtual".equals(column.generation()),
                "generated always as ($T) virtual",
                column.generationExpression()),
            LateValues.lateDefault(column.id(), around).isPresent()
                ? List.of()
                : around.inlined(column.id(), Kinds.DEFAULT, Kinds.IDENTITY, Kinds.NOT_NULL));
    return sql("$I $T $W", column.id().name(), column.type(), clauses);
  }
}
