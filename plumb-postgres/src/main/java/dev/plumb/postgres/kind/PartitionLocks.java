package dev.plumb.postgres.kind;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What attaching and detaching a partition locks (manual, ALTER TABLE): the partition with all
/// below it, the partition for all other rows, and the tables at the other end of foreign keys.
public final class PartitionLocks {
  /// The first major version that locks the tables whose foreign keys refer to a partition's parent
  /// while it is attached.
  private static final int REFERRING_SINCE = 15;

  private PartitionLocks() {}

  public static Step attaching(Step step, ObjectId child, ObjectId parent, Surroundings around) {
    var own = family(child, around);
    var locking = References.locking(step, own, LockMode.ACCESS_EXCLUSIVE);
    for (var other : others(parent, around)) {
      locking = locking.locking(other, LockMode.ACCESS_EXCLUSIVE).scanning(other);
    }
    var above = existing(Hierarchy.lineage(parent, around.actual()), around);
    locking = References.locking(locking, References.from(own, around), LockMode.ACCESS_EXCLUSIVE);
    locking =
        References.locking(locking, References.from(above, around), LockMode.SHARE_ROW_EXCLUSIVE);
    return around.major() < REFERRING_SINCE
        ? locking
        : References.locking(locking, References.to(above, around), LockMode.SHARE_ROW_EXCLUSIVE);
  }

  public static Step detaching(Step step, ObjectId child, ObjectId parent, Surroundings around) {
    var own = family(child, around);
    var above = Hierarchy.lineage(parent, around.actual());
    var locking =
        References.locking(step, own, LockMode.ACCESS_EXCLUSIVE)
            .locking(parent, LockMode.ACCESS_EXCLUSIVE);
    locking = References.locking(locking, others(parent, around), LockMode.ACCESS_EXCLUSIVE);
    locking = References.locking(locking, References.to(above, around), LockMode.ACCESS_EXCLUSIVE);
    for (var tables : List.of(own, above)) {
      locking =
          References.locking(
              locking, References.from(tables, around), LockMode.SHARE_ROW_EXCLUSIVE);
    }
    return locking;
  }

  private static List<ObjectId> family(ObjectId table, Surroundings around) {
    var family = new ArrayList<>(List.of(table));
    family.addAll(Hierarchy.below(table, around.actual()));
    return family;
  }

  /// A table that is made anew gets its foreign keys when all of its partitions are there.
  private static List<ObjectId> existing(List<ObjectId> tables, Surroundings around) {
    return tables.stream().filter(table -> !around.creates(table)).toList();
  }

  private static List<ObjectId> others(ObjectId parent, Surroundings around) {
    return forTheRest(parent, around.actual()).toList();
  }

  /// {@return the partition of a table for the rows that no other one takes, if there is one}
  public static Stream<ObjectId> forTheRest(ObjectId parent, Schema schema) {
    return schema
        .all(PartitionAttachment.class)
        .filter(link -> link.parent().as(Kinds.TABLE).equals(parent))
        .filter(link -> link.bounds().text().equals("DEFAULT"))
        .map(link -> link.id().owner());
  }
}
