package dev.plumb.postgres.kind.column;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.CarriedValues;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.References;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.kind.TypeUse;
import dev.plumb.postgres.kind.TypedTables;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How each attribute of a column changes (manual, ALTER TABLE).
final class ColumnAlterations {
  private ColumnAlterations() {}

  static Way type(Column before, Column after, Surroundings around) {
    if (followsParent(after, around) || TypedTables.attribute(after.id(), around).isPresent()) {
      return Way.disturbing();
    }
    var action = sql("type $T $W $W", after.type(), collated(after), using(before, after, around));
    var step = rewriting(column(after, around, action), after, around);
    return Way.disturbing(
        TypeWidth.mayNotFit(before.type(), after.type())
            ? step.risking(
                HazardKind.TYPE_NARROWING,
                after.id(),
                "values of " + after.id() + " may not fit into " + after.type())
            : step);
  }

  /// Foreign keys that use the column are made again, at both ends.
  private static Step rewriting(Step step, Column column, Surroundings around) {
    var rewriting = Hierarchy.rewriting(step, column.id().owner(), around);
    var others = References.through(column.id(), around);
    return References.locking(rewriting, others, LockMode.ACCESS_EXCLUSIVE);
  }

  private static List<Sql> collated(Column column) {
    return when(column.collation() != null, "collate $T", column.collation());
  }

  /// A generated column has nothing to lose; it is dropped and computed again.
  static Optional<List<Step>> carriedOver(Column before, ObjectId replaced, Surroundings around) {
    var after = around.desired().find(before.id(), Column.class).orElseThrow();
    if (!TypeUse.canHandOver(replaced.kind()) || before.generation() != null) {
      return Optional.empty();
    }
    var isSortedByItsType = replaced.kind().equals(Kinds.COLLATION) && after.collation() == null;
    if (isSortedByItsType
        || !before.type().equals(after.type())
        || !Objects.equals(before.collation(), after.collation())
        || Hierarchy.counterpart(after.id(), around).isPresent()) {
      return Optional.of(List.of());
    }
    var value = CarriedValues.expression(after.id().name(), after.type(), replaced, around);
    var using = value.map(each -> sql("using $S", each)).stream().toList();
    var action = sql("type $T $W $W", after.type(), collated(after), using);
    var step = rewriting(column(after, around, action), after, around);
    for (var attribute : CarriedValues.lost(replaced, around)) {
      step =
          step.risking(
              HazardKind.DATA_LOSS,
              after.id(),
              "the values of " + attribute + " in " + after.id() + " are lost");
    }
    return Optional.of(List.of(step));
  }

  /// A cast that PostgreSQL makes only when it is told to may fail, or change a value on the way.
  /// Between two enums, or a multirange of a range and that of its successor, there is none, but
  /// both
  /// are written alike.
  private static List<Sql> using(Column before, Column after, Surroundings around) {
    var declared = around.conversion(after.id());
    if (declared.isPresent()) {
      return List.of(sql("using $T", new Expression(declared.get())));
    }
    if (!around.forcesConversion(after.id())) {
      return List.of();
    }
    var areWrittenAlike =
        isEnum(before, around.actual()) && isEnum(after, around.desired())
            || isOfNewRange(before, after, around);
    var value = after.type().text().endsWith("[]") ? sql("text[]") : sql("text");
    return List.of(
        areWrittenAlike
            ? sql("using $I::$S::$T", after.id().name(), value, after.type())
            : sql("using $I::$T", after.id().name(), after.type()));
  }

  private static boolean isEnum(Column column, Schema schema) {
    return schema.dependencies(column.id()).stream()
        .anyMatch(edge -> edge.to().kind().equals(Kinds.ENUM));
  }

  private static boolean isOfNewRange(Column before, Column after, Surroundings around) {
    var ranges =
        around.actual().dependencies(before.id()).stream()
            .map(Edge::to)
            .filter(id -> id.kind().equals(Kinds.RANGE) && around.creates(id))
            .toList();
    return around.desired().dependencies(after.id()).stream()
        .map(Edge::to)
        .anyMatch(ranges::contains);
  }

  static Way generation(Column before, Column after, Surroundings around) {
    if (!"stored".equals(before.generation()) || after.generation() != null) {
      return Way.replacing("a column that exists cannot become generated");
    }
    if (followsParent(after, around)) {
      return Way.disturbing();
    }
    return Way.inPlace(column(after, around, sql("drop expression")));
  }

  static Way generationExpression(Column before, Column after, Surroundings around) {
    if (!Objects.equals(before.generation(), after.generation())) {
      return Way.inPlace();
    }
    if (around.major() < 17) {
      return Way.replacing("a generation expression cannot change before PostgreSQL 17");
    }
    if (followsParent(after, around)) {
      return Way.disturbing();
    }
    var step = column(after, around, sql("set expression as ($T)", after.generationExpression()));
    return Way.disturbing(Hierarchy.rewriting(step, after.id().owner(), around));
  }

  static Way storage(Column before, Column after, Surroundings around) {
    return Way.inPlace(only(after, storage(after), LockMode.ACCESS_EXCLUSIVE));
  }

  static Way compression(Column before, Column after, Surroundings around) {
    return Way.inPlace(only(after, compression(after), LockMode.ACCESS_EXCLUSIVE));
  }

  static Way statisticsTarget(Column before, Column after, Surroundings around) {
    return Way.inPlace(only(after, statistics(after), LockMode.SHARE_UPDATE_EXCLUSIVE));
  }

  static Way options(Column before, Column after, Surroundings around) {
    var steps = new ArrayList<Step>();
    var reset = StorageOptions.reset(before.options(), after.options());
    if (!reset.isEmpty()) {
      steps.add(only(after, sql("reset ($S)", reset), LockMode.SHARE_UPDATE_EXCLUSIVE));
    }
    var set = StorageOptions.set(before.options(), after.options());
    if (!set.isEmpty()) {
      steps.add(only(after, sql("set ($S)", set), LockMode.SHARE_UPDATE_EXCLUSIVE));
    }
    return new Way.InPlace(steps);
  }

  /// {@return the statements for what cannot be said where a column is created}
  static List<Step> settings(Column column) {
    var steps = new ArrayList<Step>();
    if (column.storage() != null) {
      steps.add(only(column, storage(column), LockMode.ACCESS_EXCLUSIVE));
    }
    if (column.compression() != null) {
      steps.add(only(column, compression(column), LockMode.ACCESS_EXCLUSIVE));
    }
    if (column.statisticsTarget() != null) {
      steps.add(only(column, statistics(column), LockMode.SHARE_UPDATE_EXCLUSIVE));
    }
    if (!column.options().isEmpty()) {
      steps.add(
          only(
              column,
              sql("set ($S)", StorageOptions.assignments(column.options())),
              LockMode.SHARE_UPDATE_EXCLUSIVE));
    }
    return steps;
  }

  /// A parent table's column that changes likewise changes this one along.
  private static boolean followsParent(Column column, Surroundings around) {
    return Hierarchy.counterpart(column.id(), around)
        .filter(
            above ->
                !Objects.equals(
                    around.actual().find(above, Column.class).map(ColumnAlterations::essence),
                    around.desired().find(above, Column.class).map(ColumnAlterations::essence)))
        .isPresent();
  }

  private static List<Object> essence(Column column) {
    return List.of(
        column.type(),
        String.valueOf(column.collation()),
        String.valueOf(column.generation()),
        String.valueOf(column.generationExpression()));
  }

  private static Sql storage(Column column) {
    var storage = column.storage() == null ? column.defaultStorage() : column.storage();
    return sql("set storage $T", new Expression(storage));
  }

  private static Sql compression(Column column) {
    return column.compression() == null
        ? sql("set compression default")
        : sql("set compression $I", column.compression());
  }

  private static Sql statistics(Column column) {
    return column.statisticsTarget() == null
        ? sql("set statistics -1")
        : sql("set statistics $D", column.statisticsTarget());
  }

  private static Step column(Column column, Surroundings around, Sql action) {
    var table = column.id().owner();
    var step = Step.of(sql("alter table $N alter column $I $S", table, column.id().name(), action));
    return Hierarchy.locking(step, table, LockMode.ACCESS_EXCLUSIVE, around);
  }

  /// A setting of this table alone; its partitions and children keep theirs.
  private static Step only(Column column, Sql action, LockMode mode) {
    var table = column.id().owner();
    return Step.of(sql("alter table only $N alter column $I $S", table, column.id().name(), action))
        .locking(table, mode);
  }
}
