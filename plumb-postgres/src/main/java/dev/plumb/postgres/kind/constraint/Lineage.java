package dev.plumb.postgres.kind.constraint;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Constraints that a table has because its parent has them: checks and foreign keys.
final class Lineage {
  private Lineage() {}

  /// {@return whether the constraint is there for the parent's sake alone}
  static boolean isHandedDown(Constraint constraint) {
    return constraint.isInherited() && !constraint.isLocal() && !constraint.hasIndex();
  }

  /// {@return the parent's constraint that hands this one down}
  static Optional<ObjectId> above(Constraint constraint, Surroundings around) {
    return isHandedDown(constraint)
        ? Hierarchy.counterpart(constraint.id(), around)
        : Optional.empty();
  }

  /// {@return what brings about the parent's foreign key in a table that becomes a partition}
  static Optional<ObjectId> attaching(Constraint constraint, Surroundings around) {
    var table = constraint.id().owner();
    var attachment = Hierarchy.attachment(table);
    if (!constraint.isForeignKey() || !isHandedDown(constraint) || !around.creates(attachment)) {
      return Optional.empty();
    }
    return around
        .desired()
        .find(attachment, PartitionAttachment.class)
        .map(link -> constraint.id().moved(table, link.parent().as(Kinds.TABLE)))
        .filter(above -> around.desired().contains(above))
        .map(above -> around.creates(above) ? above : attachment);
  }

  /// {@return the partition attachments and index attachments below the tables of a foreign key}
  static Set<ObjectId> attachments(Constraint foreignKey, Schema schema) {
    var trees = new HashSet<ObjectId>();
    trees.add(foreignKey.id().owner());
    trees.add(referenced(foreignKey));
    var found = new HashSet<ObjectId>();
    boolean isGrowing = true;
    while (isGrowing) {
      isGrowing = false;
      for (var link : schema.all(PartitionAttachment.class).toList()) {
        if (trees.contains(link.parent().as(Kinds.TABLE)) && found.add(link.id())) {
          trees.add(link.id().owner());
          found.addAll(schema.children(link.id()));
          isGrowing = true;
        }
      }
    }
    return found;
  }

  static ObjectId referenced(Constraint foreignKey) {
    var referenced = foreignKey.referenced();
    if (referenced == null) {
      throw new IllegalStateException(foreignKey.id() + " refers to no table");
    }
    return referenced.as(Kinds.TABLE);
  }

  static Step lockingReferenced(
      Step step, Constraint foreignKey, LockMode mode, Surroundings around) {
    return Hierarchy.locking(step, referenced(foreignKey), mode, around);
  }
}
