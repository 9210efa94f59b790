package dev.plumb.postgres.kind.table;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.PartitionLocks;
import dev.plumb.postgres.kind.References;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;

/// How a table goes away, with the partitions below it.
final class TableDrop {
  private TableDrop() {}

  static List<Step> steps(Table table, Surroundings around) {
    var steps = new ArrayList<Step>();
    var step = Step.of(sql("drop table $N", table.id()));
    var above = Hierarchy.lineage(table.id(), around.actual());
    var referring = References.to(above, around);
    if (above.size() > 1 && !referring.isEmpty()) {
      steps.add(detaching(table.id(), above.get(1), around));
    } else if (above.size() > 1) {
      step = step.locking(above.get(1), LockMode.ACCESS_EXCLUSIVE);
      step = References.locking(step, others(above.get(1), around), LockMode.ACCESS_EXCLUSIVE);
    }
    var family = TableSuccession.family(table.id(), around);
    for (var gone : family) {
      step = losing(step.locking(gone, LockMode.ACCESS_EXCLUSIVE), gone, around);
    }
    var referenced = References.from(family, around);
    steps.add(References.locking(step, referenced, LockMode.ACCESS_EXCLUSIVE));
    return steps;
  }

  /// What the partition for all other rows takes changes.
  private static List<ObjectId> others(ObjectId parent, Surroundings around) {
    return PartitionLocks.forTheRest(parent, around.actual()).toList();
  }

  /// A partition cannot be dropped while a foreign key refers to the table it is attached to.
  private static Step detaching(ObjectId table, ObjectId parent, Surroundings around) {
    var step = Step.of(sql("alter table $N detach partition $N", parent, table));
    return PartitionLocks.detaching(step, table, parent, around);
  }

  private static Step losing(Step step, ObjectId gone, Surroundings around) {
    boolean holdsRows =
        around.actual().find(gone, Table.class).filter(Table::isPartitioned).isEmpty();
    return holdsRows
        ? step.risking(HazardKind.DATA_LOSS, gone, "all rows of " + gone + " are lost")
        : step;
  }
}
