package dev.plumb.postgres.kind.column;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Parked;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.Quarantine;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.Table;
import java.util.List;
import java.util.Optional;

/// How a column stays in its table under a name that says that it is parked. A column that can be
/// computed again holds nothing, and neither does one of a view or a foreign table.
final class ColumnParking {
  private ColumnParking() {}

  static Optional<Parked> of(Column column, Parking parking, Surroundings around) {
    var table = around.actual().find(column.id().owner(), Table.class);
    if (table.isEmpty() || column.generation() != null) {
      return Optional.empty();
    }
    return Optional.of(parked(column.id(), table.get(), parking, around));
  }

  private static Parked parked(ObjectId column, Table table, Parking parking, Surroundings around) {
    if (Hierarchy.isMember(table, around.actual())) {
      return new Parked.Stuck(
          "its table is a parent or a child of others", "plan without --park, and allow the loss");
    }
    if (table.ofType() != null) {
      return new Parked.Stuck(
          "its table is of the type " + table.ofType(), "plan without --park, and allow the loss");
    }
    var name = Quarantine.name(column, parking);
    var comment = Quarantine.comment(column, parking);
    return new Parked.Moved(
        List.of(),
        List.of(
            Step.of(sql("alter table $N rename column $I to $I", column, column.name(), name))
                .locking(table.id(), LockMode.ACCESS_EXCLUSIVE),
            Step.of(sql("comment on column $N.$I is $L", column, name, comment))));
  }
}
