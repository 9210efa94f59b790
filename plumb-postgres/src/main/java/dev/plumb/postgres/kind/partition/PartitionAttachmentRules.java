package dev.plumb.postgres.kind.partition;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Arrival;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.Online;
import dev.plumb.postgres.kind.PartitionLocks;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import dev.plumb.postgres.model.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Partitions are tables of their own that are attached to a partitioned table (manual, ALTER
/// TABLE,
/// ATTACH PARTITION).
public final class PartitionAttachmentRules implements PgRules<PartitionAttachment> {

  @Override
  public Kind kind() {
    return Kinds.PARTITION_ATTACHMENT;
  }

  @Override
  public Class<PartitionAttachment> type() {
    return PartitionAttachment.class;
  }

  @Override
  public Attributes<PartitionAttachment> attributes() {
    return Attributes.<PartitionAttachment>none()
        .replaced("parent", PartitionAttachment::parent)
        .replaced("bounds", PartitionAttachment::bounds)
        .informational(
            "demand", PartitionAttachment::demand, "follows from the bounds, also of other tables");
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_inherits'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.oid as parent_object_id, 0 as parent_sub_id, '' as name,
               array[n.nspname, p.relname]::pg_catalog.text[] as parent,
               pg_catalog.pg_get_expr(c.relpartbound, c.oid) as bounds,
               pg_catalog.replace(
                 pg_catalog.pg_get_partition_constraintdef(c.oid),
                 pg_catalog.format('%L::oid', p.oid),
                 pg_catalog.format('%L::regclass', pg_catalog.format('%I.%I', n.nspname, p.relname))
               ) as demand
        from pg_catalog.pg_class c
        join pg_catalog.pg_inherits i on i.inhrelid = c.oid
        join pg_catalog.pg_class p on p.oid = i.inhparent
        join pg_catalog.pg_namespace n on n.oid = p.relnamespace
        where c.relispartition and c.relkind in ('r', 'p', 'f')
        order by c.oid
        """;
  }

  @Override
  public PartitionAttachment read(ObjectId id, Row row) {
    return new PartitionAttachment(
        id,
        QualifiedName.of(row.texts("parent")),
        new Expression(row.text("bounds")),
        Expression.ofNullable(row.textOrNull("demand")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a partition attachment: " + id);
  }

  /// The child must look like its parent before it is attached. The partition for the rows that no
  /// other one takes is locked and read when another one comes or goes.
  @Override
  public Set<Edge> edges(PartitionAttachment object, Schema schema) {
    var edges = new HashSet<Edge>();
    var child = object.id().owner();
    var parent = object.parent().as(Kinds.TABLE);
    edges.add(new Edge(object.id(), parent, Edge.Bond.NORMAL));
    PartitionLocks.forTheRest(parent, schema)
        .map(Hierarchy::attachment)
        .filter(other -> !other.equals(object.id()))
        .forEach(other -> edges.add(new Edge(object.id(), other, Edge.Bond.BESIDE)));
    for (var table : List.of(child, parent)) {
      for (var part : schema.descendants(table)) {
        bond(part, schema).ifPresent(bond -> edges.add(new Edge(object.id(), part, bond)));
      }
    }
    return edges;
  }

  /// The foreign key that a detached partition keeps.
  @Override
  public boolean holds(PartitionAttachment object, ObjectId held, Surroundings around) {
    var kept = held.moved(held.owner(), object.id().owner());
    return around.desired().contains(kept) && !around.drops(kept);
  }

  /// A new column waits until the tables are no longer attached to each other. An index of the
  /// parent that goes is gone before they are again.
  @Override
  public Set<Claim> claims(PartitionAttachment object) {
    var child = object.id().owner();
    var parent = object.parent().as(Kinds.TABLE);
    return Set.of(
        Claims.shape(child), Claims.shape(parent), Claims.indexes(parent), Claims.triggers(child));
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  @Override
  public Arrival arrival(PartitionAttachment object, Schema schema) {
    return Arrival.NEEDED;
  }

  /// A partition that is attached anew takes its rows along, in the one transaction that moves
  /// them.
  @Override
  public List<Step> create(PartitionAttachment object, Surroundings around) {
    var parent = object.parent().as(Kinds.TABLE);
    var child = object.id().owner();
    var step =
        Step.of(sql("alter table $N attach partition $N $T", parent, child, object.bounds()));
    var attaching =
        claiming(
            PartitionLocks.attaching(
                Hierarchy.scanning(step, child, around), child, parent, around),
            child,
            parent,
            around);
    var demand = object.demand();
    return demand != null && around.isBusy(child) && !around.drops(object.id())
        ? Online.proving(child, "bounds", sql("$T", demand), attaching, around)
        : List.of(attaching);
  }

  @Override
  public List<Step> drop(PartitionAttachment object, Surroundings around) {
    var parent = object.parent().as(Kinds.TABLE);
    var child = object.id().owner();
    var step = Step.of(sql("alter table $N detach partition $N", parent, child));
    return List.of(PartitionLocks.detaching(step, child, parent, around));
  }

  @Override
  public boolean bequeaths(PartitionAttachment replaced, Surroundings around) {
    return Misfits.arePossible(replaced, around);
  }

  @Override
  public Optional<Succession> succession(PartitionAttachment replaced, Surroundings around) {
    return bequeaths(replaced, around)
        ? Optional.of(Misfits.of(replaced, drop(replaced, around), around))
        : Optional.empty();
  }

  /// Rows that the partition for all others holds must not belong to the new one.
  private static Step claiming(
      Step attaching, ObjectId child, ObjectId parent, Surroundings around) {
    var step = attaching;
    for (var other : PartitionLocks.forTheRest(parent, around.actual()).toList()) {
      if (!other.equals(child) && !around.drops(Hierarchy.attachment(other))) {
        step =
            step.risking(
                HazardKind.MISFIT_ROWS,
                other,
                "rows of " + other + " that belong to " + child + " make the statement fail");
      }
    }
    return step;
  }

  /// A foreign key of the parent comes to the child with the attachment, or the other way round; it
  /// is the child's own once the child is detached.
  private static Optional<Edge.Bond> bond(ObjectId part, Schema schema) {
    if (part.kind().equals(Kinds.COLUMN) || part.kind().equals(Kinds.NOT_NULL)) {
      return Optional.of(Edge.Bond.AFTER);
    }
    return schema
        .find(part, Constraint.class)
        .filter(constraint -> !constraint.hasIndex())
        .map(constraint -> constraint.isCheck() ? Edge.Bond.AFTER : Edge.Bond.HOLDS);
  }
}
