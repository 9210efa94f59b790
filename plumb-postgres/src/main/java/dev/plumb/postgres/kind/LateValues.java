package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.model.ColumnDefault;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Values that rows get after the column is there: those that a source names for a column that
/// shall not be null, and those of a default that gives each row another one, for which adding the
/// column would write the whole table anew (manual, ALTER TABLE, notes on ADD COLUMN).
public final class LateValues {
  private LateValues() {}

  /// {@return what the rows that lack a value of a column get; empty where nothing is known for
  /// them}
  public static Optional<Sql> of(ObjectId column, Surroundings around) {
    return around
        .conversion(ObjectId.of(Kinds.NOT_NULL, origin(column, around), ""))
        .map(expression -> sql("($T)", new Expression(expression)))
        .or(() -> lateDefault(column, around).map(_ -> sql("default")));
  }

  /// {@return the default of a new column that is set once the column is there}
  public static Optional<ColumnDefault> lateDefault(ObjectId column, Surroundings around) {
    return around.comesWithoutValues(origin(column, around))
            && around.creates(column)
            && around.isBusy(column.whole())
        ? around.desired().find(ObjectId.of(Kinds.DEFAULT, column, ""), ColumnDefault.class)
        : Optional.empty();
  }

  /// {@return the statements that give the value to those rows of a table and the tables below it
  /// that have none}
  public static List<Step> filling(ObjectId column, Sql value, Surroundings around) {
    var condition = sql("$I is null", column.name());
    return filling(column, value, condition, around.actual()).stream()
        .map(step -> around.isBusy(column.owner()) ? step.in(TransactionMode.BATCHES) : step)
        .toList();
  }

  /// {@return the statements that give a value to those rows of a table and the tables below it
  /// that fulfil a condition}
  public static List<Step> filling(ObjectId column, Sql value, Sql condition, Schema schema) {
    var table = column.owner();
    return Stream.concat(Stream.of(table), Hierarchy.below(table, schema).stream())
        .filter(each -> holdsRows(each, schema))
        .map(each -> filling(each, column.moved(table, each), value, condition))
        .toList();
  }

  /// {@return the column whose creation in a parent table brings this one about}
  private static ObjectId origin(ObjectId column, Surroundings around) {
    return Hierarchy.counterpart(column, around)
        .filter(around::creates)
        .map(above -> origin(above, around))
        .orElse(column);
  }

  private static boolean holdsRows(ObjectId table, Schema schema) {
    return schema.find(table, Table.class).filter(each -> !each.isPartitioned()).isPresent();
  }

  private static Step filling(ObjectId table, ObjectId column, Sql value, Sql condition) {
    return Step.of(
            sql("update only $N set $I = $S where $S", table, column.name(), value, condition))
        .scanning(table)
        .filling(table, column);
  }
}
