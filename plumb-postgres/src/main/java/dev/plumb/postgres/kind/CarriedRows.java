package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The values that rows of a table keep when they become rows of another one with the same name.
///
/// @param columns the columns that take a value, in the order of the new table
/// @param values what each takes, in terms of the old table's columns
/// @param lost the columns whose values have no place
public record CarriedRows(List<Identifier> columns, List<Sql> values, List<ObjectId> lost) {
  public CarriedRows {
    columns = List.copyOf(columns);
    values = List.copyOf(values);
    lost = List.copyOf(lost);
  }

  public static CarriedRows of(ObjectId table, Surroundings around) {
    var columns = new ArrayList<Identifier>();
    var values = new ArrayList<Sql>();
    for (var after : columns(table, around.desired())) {
      var before = around.actual().find(after.id(), Column.class);
      if (after.generation() == null && before.isPresent()) {
        columns.add(new Identifier(after.id().name()));
        values.add(value(before.get(), after, around));
      }
    }
    var lost =
        columns(table, around.actual()).stream()
            .filter(before -> before.generation() == null)
            .map(Column::id)
            .filter(id -> !around.desired().contains(id))
            .toList();
    return new CarriedRows(columns, values, lost);
  }

  public boolean isEmpty() {
    return columns.isEmpty();
  }

  private static Sql value(Column before, Column after, Surroundings around) {
    var name = after.id().name();
    var declared = around.conversion(after.id());
    if (declared.isPresent()) {
      return sql("$T", new Expression(declared.get()));
    }
    if (!before.type().equals(after.type())) {
      return sql("$I::$T", name, after.type());
    }
    return replacedType(before.id(), around)
        .flatMap(type -> CarriedValues.expression(name, after.type(), type, around))
        .orElseGet(() -> sql("$I", name));
  }

  private static Optional<ObjectId> replacedType(ObjectId column, Surroundings around) {
    return around.actual().dependencies(column).stream()
        .map(Edge::to)
        .filter(to -> TypeUse.isType(to.kind()) && around.drops(to) && around.creates(to))
        .findFirst();
  }

  private static List<Column> columns(ObjectId table, Schema schema) {
    return schema.children(table).stream()
        .flatMap(id -> schema.find(id, Column.class).stream())
        .sorted(Comparator.comparingInt(Column::position))
        .toList();
  }
}
