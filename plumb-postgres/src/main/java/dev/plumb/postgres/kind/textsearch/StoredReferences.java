package dev.plumb.postgres.kind.textsearch;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.TypeName;
import java.util.List;

/// Values of types such as `regconfig` that columns hold (manual, 8.19 Object Identifier Types). To
/// PostgreSQL they are numbers: what they stand for may go, and of something else of the same name
/// they know nothing.
final class StoredReferences {
  private StoredReferences() {}

  /// {@return the step that drops an object, with what becomes of values that stand for it}
  ///
  /// @param type of the values
  static Step dangling(Step drop, ObjectId object, TypeName type, Surroundings around) {
    var types = List.of(type, new TypeName(type.text() + "[]"));
    var step = drop;
    for (var column : around.actual().all(Column.class).toList()) {
      if (types.contains(column.type()) && !around.drops(column.id())) {
        step =
            step.risking(
                HazardKind.DATA_LOSS,
                column.id(),
                "values of "
                    + column.id()
                    + " that stand for "
                    + object
                    + " mean nothing any more");
      }
    }
    return step;
  }
}
