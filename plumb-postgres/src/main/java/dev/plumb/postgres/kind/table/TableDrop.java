package dev.plumb.postgres.kind.table;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a table goes away, with the partitions below it.
final class TableDrop {
  private TableDrop() {}

  static List<Step> steps(Table table, Surroundings around) {
    var steps = new ArrayList<Step>();
    var step = Step.of(sql("drop table $N", table.id()));
    var parent = parent(table.id(), around);
    if (parent.isPresent() && isReferredTo(parent.get(), around)) {
      steps.add(detaching(parent.get(), table.id()));
    } else if (parent.isPresent()) {
      step = step.locking(parent.get(), LockMode.ACCESS_EXCLUSIVE);
    }
    for (var gone : family(table, around)) {
      step = losing(step.locking(gone, LockMode.ACCESS_EXCLUSIVE), gone, around);
      for (var referenced : referenced(gone, around)) {
        step = step.locking(referenced, LockMode.ACCESS_EXCLUSIVE);
      }
    }
    steps.add(step);
    return steps;
  }

  /// A partition cannot be dropped while a foreign key refers to the table it is attached to.
  private static Step detaching(ObjectId parent, ObjectId table) {
    return Step.of(sql("alter table $N detach partition $N", parent, table))
        .locking(parent, LockMode.ACCESS_EXCLUSIVE)
        .locking(table, LockMode.ACCESS_EXCLUSIVE)
        .scanning(table);
  }

  private static List<ObjectId> family(Table table, Surroundings around) {
    var family = new ArrayList<>(List.of(table.id()));
    if (table.isPartitioned()) {
      family.addAll(Hierarchy.below(table.id(), around.actual()));
    }
    return family;
  }

  private static Step losing(Step step, ObjectId gone, Surroundings around) {
    boolean holdsRows =
        around.actual().find(gone, Table.class).filter(Table::isPartitioned).isEmpty();
    return holdsRows
        ? step.risking(HazardKind.DATA_LOSS, gone, "all rows of " + gone + " are lost")
        : step;
  }

  private static List<ObjectId> referenced(ObjectId table, Surroundings around) {
    return around.actual().children(table).stream()
        .flatMap(child -> around.actual().find(child, Constraint.class).stream())
        .filter(Constraint::isForeignKey)
        .flatMap(foreignKey -> Optional.ofNullable(foreignKey.referenced()).stream())
        .map(name -> name.as(Kinds.TABLE))
        .filter(referenced -> !referenced.equals(table))
        .toList();
  }

  private static boolean isReferredTo(ObjectId table, Surroundings around) {
    return around
            .actual()
            .all(Constraint.class)
            .filter(Constraint::isForeignKey)
            .filter(foreignKey -> !around.drops(foreignKey.id()))
            .map(Constraint::referenced)
            .anyMatch(name -> name != null && name.as(Kinds.TABLE).equals(table))
        || parent(table, around).filter(above -> isReferredTo(above, around)).isPresent();
  }

  private static Optional<ObjectId> parent(ObjectId table, Surroundings around) {
    return around
        .actual()
        .find(Hierarchy.attachment(table), PartitionAttachment.class)
        .map(link -> link.parent().as(Kinds.TABLE));
  }
}
