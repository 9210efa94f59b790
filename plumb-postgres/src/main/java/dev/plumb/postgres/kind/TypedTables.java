package dev.plumb.postgres.kind;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Optional;

/// Tables made `of` a composite type: their columns are the attributes of the type and change along
/// with them (manual, CREATE TABLE, OF).
public final class TypedTables {
  private TypedTables() {}

  /// {@return the tables of a type}
  public static List<ObjectId> of(ObjectId type, Schema schema) {
    return schema.dependants(type).stream()
        .map(Edge::from)
        .filter(id -> id.kind().equals(Kinds.TABLE))
        .sorted()
        .toList();
  }

  /// {@return the attribute that a column of a table mirrors, as long as the table stays one of the
  /// type}
  public static Optional<ObjectId> attribute(ObjectId column, Surroundings around) {
    return type(column.owner(), around.actual())
        .filter(type -> type(column.owner(), around.desired()).filter(type::equals).isPresent())
        .map(type -> ObjectId.of(Kinds.COMPOSITE_ATTRIBUTE, type, column.name()));
  }

  private static Optional<ObjectId> type(ObjectId table, Schema schema) {
    return schema.dependencies(table).stream()
        .map(Edge::to)
        .filter(id -> id.kind().equals(Kinds.COMPOSITE))
        .findFirst();
  }
}
