package dev.plumb.postgres.kind;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Inheritance;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parent and child tables, by partitioning or inheritance (manual, 5.11 and 5.12). What happens to
/// a parent's column or constraint happens to its children's, too.
public final class Hierarchy {
  private Hierarchy() {}

  /// {@return the part of a parent table that this part of a table mirrors, as long as the plan
  /// does
  /// not touch the link between the two tables}
  public static Optional<ObjectId> counterpart(ObjectId part, Surroundings around) {
    var table = part.whole();
    return links(table, around.actual())
        .filter(link -> around.desired().contains(link.id()))
        .filter(link -> !around.drops(link.id()))
        .map(link -> part.moved(table, link.parent()))
        .filter(above -> around.actual().contains(above) || around.desired().contains(above))
        .findFirst();
  }

  /// {@return the edges from a part of a table to those of the parent tables that hand it down}
  public static Set<Edge> handedDown(ObjectId part, Schema schema) {
    var table = part.whole();
    return links(table, schema)
        .map(link -> part.moved(table, link.parent()))
        .filter(schema::contains)
        .map(above -> new Edge(part, above, Edge.Bond.LATER))
        .collect(Collectors.toSet());
  }

  /// {@return what a recorded edge of a table counts as} Links to parent tables are objects of
  /// their own; a partition is dropped along with its parent.
  public static Optional<Edge> counted(Edge recorded) {
    if (!recorded.to().kind().equals(Kinds.TABLE)) {
      return Optional.of(recorded);
    }
    return recorded.bond() == Edge.Bond.AUTO
        ? Optional.of(new Edge(recorded.from(), recorded.to(), Edge.Bond.FOLLOWS))
        : Optional.empty();
  }

  /// {@return a table and the partitioned tables above it}
  public static List<ObjectId> lineage(ObjectId table, Schema schema) {
    var found = new ArrayList<>(List.of(table));
    for (int i = 0; i < found.size(); i++) {
      schema
          .find(attachment(found.get(i)), PartitionAttachment.class)
          .ifPresent(link -> found.add(link.parent().as(Kinds.TABLE)));
    }
    return found;
  }

  /// {@return what would make a table a partition}
  public static ObjectId attachment(ObjectId partition) {
    return ObjectId.of(Kinds.PARTITION_ATTACHMENT, partition, "");
  }

  /// {@return the step with a lock on a table and all tables below it}
  public static Step locking(Step step, ObjectId table, LockMode mode, Surroundings around) {
    var locked = step.locking(table, mode);
    for (var child : below(table, around.actual())) {
      locked = locked.locking(child, mode);
    }
    return locked;
  }

  /// {@return the step that reads a table and all tables below it, as far as they hold rows}
  public static Step scanning(Step step, ObjectId table, Surroundings around) {
    var scanning = step;
    for (var holder : holders(table, around)) {
      scanning = scanning.scanning(holder);
    }
    return scanning;
  }

  /// {@return the step with a lock on a table and all its partitions: what heirs do not share with
  /// their parents}
  public static Step lockingPartitions(
      Step step, ObjectId table, LockMode mode, Surroundings around) {
    var locked = step.locking(table, mode);
    for (var child : below(table, around.actual())) {
      if (around.actual().contains(attachment(child))) {
        locked = locked.locking(child, mode);
      }
    }
    return locked;
  }

  /// {@return the step that rewrites a table and all tables below it, as far as they hold rows}
  public static Step rewriting(Step step, ObjectId table, Surroundings around) {
    var rewriting = step;
    for (var holder : holders(table, around)) {
      rewriting = rewriting.rewriting(holder);
    }
    return rewriting;
  }

  private static List<ObjectId> holders(ObjectId table, Surroundings around) {
    return Stream.concat(Stream.of(table), below(table, around.actual()).stream())
        .filter(each -> !isPartitioned(each, around.actual()))
        .toList();
  }

  private static boolean isPartitioned(ObjectId table, Schema schema) {
    return schema.find(table, Table.class).filter(Table::isPartitioned).isPresent();
  }

  /// {@return what makes tables, other than partitions, heirs of a table}
  public static List<ObjectId> heirs(ObjectId table, Schema schema) {
    return schema
        .all(Inheritance.class)
        .filter(link -> link.parent().as(Kinds.TABLE).equals(table))
        .map(Inheritance::id)
        .toList();
  }

  /// {@return whether a table is, or can have, a parent or a child}
  public static boolean isMember(Table table, Schema schema) {
    return table.isPartitioned()
        || links(table.id(), schema).findAny().isPresent()
        || !below(table.id(), schema).isEmpty();
  }

  /// {@return all tables below a table, nearest first}
  public static List<ObjectId> below(ObjectId table, Schema schema) {
    var found = new ArrayList<>(children(table, schema));
    for (int i = 0; i < found.size(); i++) {
      found.addAll(children(found.get(i), schema));
    }
    return found;
  }

  /// {@return whether a parent table loses a column that a child, which has it from there, keeps}
  public static boolean isKeptBelow(ObjectId column, Surroundings around) {
    var parent = column.owner();
    return around.drops(column)
        && around.actual().dependants(parent).stream()
            .map(Edge::from)
            .filter(Hierarchy::isLink)
            .filter(link -> around.desired().contains(link) && !around.drops(link))
            .map(link -> column.moved(parent, link.owner()))
            .filter(below -> around.actual().contains(below))
            .anyMatch(below -> around.desired().contains(below) && !around.drops(below));
  }

  private static List<ObjectId> children(ObjectId table, Schema schema) {
    return schema.dependants(table).stream()
        .map(Edge::from)
        .filter(Hierarchy::isLink)
        .map(ObjectId::owner)
        .sorted()
        .toList();
  }

  private static boolean isLink(ObjectId id) {
    return id.kind().equals(Kinds.PARTITION_ATTACHMENT) || id.kind().equals(Kinds.INHERITANCE);
  }

  private static Stream<Link> links(ObjectId table, Schema schema) {
    return schema.children(table).stream()
        .filter(Hierarchy::isLink)
        .map(id -> new Link(id, parent(id, schema)));
  }

  private static ObjectId parent(ObjectId link, Schema schema) {
    return schema
        .find(link, PartitionAttachment.class)
        .map(PartitionAttachment::parent)
        .or(() -> schema.find(link, Inheritance.class).map(Inheritance::parent))
        .map(name -> name.as(Kinds.TABLE))
        .orElseThrow();
  }

  private record Link(ObjectId id, ObjectId parent) {}
}
