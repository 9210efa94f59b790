package dev.plumb.postgres.kind.constraint;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Inheritance;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import dev.plumb.postgres.model.Table;
import java.util.HashSet;
import java.util.List;
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
            .or(() -> aboveGone(constraint.id(), around))
        : Optional.empty();
  }

  /// What goes with the parent's goes before the partition is detached.
  private static Optional<ObjectId> aboveGone(ObjectId constraint, Surroundings around) {
    var table = constraint.owner();
    return around
        .actual()
        .find(Hierarchy.attachment(table), PartitionAttachment.class)
        .filter(_ -> around.drops(constraint))
        .map(link -> constraint.moved(table, link.parent().as(Kinds.TABLE)))
        .filter(around::drops);
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

  /// {@return the constraints of parent tables that must go before this one, which the table itself
  /// declares, too, can}
  static List<ObjectId> holders(Constraint constraint, Schema schema) {
    var table = constraint.id().owner();
    return constraint.isInherited() && constraint.isLocal() && constraint.isCheck()
        ? schema.children(table).stream()
            .flatMap(child -> schema.find(child, Inheritance.class).stream())
            .map(link -> constraint.id().moved(table, link.parent().as(Kinds.TABLE)))
            .toList()
        : List.of();
  }

  /// {@return the edges from a foreign key to the links below its tables}
  ///
  /// It is created once both trees of partitions are whole, and hinders the drop of a partition
  /// that
  /// it refers to.
  static Set<Edge> links(Constraint foreignKey, Schema schema) {
    var edges = new HashSet<Edge>();
    var own = links(foreignKey.id().owner(), schema);
    own.forEach(link -> edges.add(new Edge(foreignKey.id(), link, Edge.Bond.LATER)));
    links(referenced(foreignKey), schema).stream()
        .filter(link -> !own.contains(link))
        .forEach(link -> edges.add(new Edge(foreignKey.id(), link, Edge.Bond.AFTER)));
    return edges;
  }

  /// {@return the partition attachments and index attachments below a table}
  private static Set<ObjectId> links(ObjectId root, Schema schema) {
    var found = new HashSet<ObjectId>();
    if (schema.find(root, Table.class).filter(Table::isPartitioned).isEmpty()) {
      return found;
    }
    var tables = new HashSet<>(Set.of(root));
    boolean isGrowing = true;
    while (isGrowing) {
      isGrowing = false;
      for (var link : schema.all(PartitionAttachment.class).toList()) {
        if (tables.contains(link.parent().as(Kinds.TABLE)) && found.add(link.id())) {
          tables.add(link.id().owner());
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

  /// {@return the step that reads the rows of the constraint's table, and of the one it refers to,
  /// to see whether they keep it}
  static Step checking(Step step, Constraint constraint, Surroundings around) {
    var reading = Hierarchy.scanning(step, constraint.id().owner(), around);
    return constraint.isForeignKey()
        ? Hierarchy.scanning(reading, referenced(constraint), around)
        : reading;
  }
}
