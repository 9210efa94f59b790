package dev.plumb.postgres.kind.table;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Parked;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.kind.Quarantine;
import dev.plumb.postgres.model.ColumnIdentity;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Index;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.SequenceOwnership;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How a table is moved to where parked objects are. Its indexes and sequences move along, each
/// under a name that is free there (manual, ALTER TABLE, SET SCHEMA).
final class TableParking {
  private final Table table;
  private final Parking parking;
  private final Surroundings around;

  TableParking(Table table, Parking parking, Surroundings around) {
    this.table = table;
    this.parking = parking;
    this.around = around;
  }

  Parked parked() {
    if (Hierarchy.isMember(table, around.actual())) {
      return new Parked.Stuck(
          "it is a parent or a child of other tables",
          "detach it in a plan before, or drop it without --park");
    }
    return Quarantine.taken(parking)
        .orElseGet(() -> new Parked.Moved(Quarantine.preparation(parking), steps()));
  }

  private List<Step> steps() {
    var id = table.id();
    var name = Quarantine.name(id, parking);
    var renamed = ObjectId.of(Kinds.TABLE, id.parent(), name);
    var moved = sql("$I.$I", parking.place(), name);
    var steps = new ArrayList<Step>();
    indexes().map(this::renamed).forEach(steps::add);
    sequences().map(this::renamedSequence).forEach(steps::add);
    steps.add(Step.of(sql("alter table $N rename to $I", id, name)));
    steps.add(Step.of(sql("alter table $N set schema $I", renamed, parking.place())));
    steps.add(Step.of(sql("comment on table $S is $L", moved, Quarantine.comment(id, parking))));
    return steps.stream().map(step -> step.locking(id, LockMode.ACCESS_EXCLUSIVE)).toList();
  }

  /// The index behind a constraint has its name.
  private Stream<ObjectId> indexes() {
    return around.actual().children(table.id()).stream()
        .filter(child -> !around.drops(child))
        .filter(
            child ->
                around.actual().find(child, Index.class).isPresent()
                    || around
                        .actual()
                        .find(child, Constraint.class)
                        .filter(Constraint::hasIndex)
                        .isPresent())
        .sorted();
  }

  private Step renamed(ObjectId index) {
    var name = Quarantine.name(index, parking);
    return Step.of(sql("alter index $S rename to $I", IndexStorage.name(index), name));
  }

  private Stream<ObjectId> sequences() {
    var identities =
        around
            .actual()
            .all(ColumnIdentity.class)
            .filter(identity -> identity.id().isWithin(table.id()))
            .filter(identity -> !around.drops(identity.id()))
            .map(identity -> identity.sequence().as(Kinds.SEQUENCE));
    var owned =
        around
            .actual()
            .all(SequenceOwnership.class)
            .filter(ownership -> ownership.owningColumn().isWithin(table.id()))
            .map(ownership -> ownership.id().owner());
    return Stream.concat(identities, owned).sorted();
  }

  private Step renamedSequence(ObjectId sequence) {
    var step =
        Step.of(
            sql("alter sequence $N rename to $I", sequence, Quarantine.name(sequence, parking)));
    return around.actual().contains(sequence)
        ? step.locking(sequence, LockMode.ACCESS_EXCLUSIVE)
        : step;
  }
}
