package dev.plumb.postgres.kind.sequence;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Parked;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Quarantine;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Sequence;
import java.util.List;
import java.util.Optional;

/// How a sequence that stands alone is moved to where parked objects are. One that belongs to a
/// column goes with that.
final class SequenceParking {
  private SequenceParking() {}

  static Optional<Parked> of(Sequence sequence, Parking parking, Surroundings around) {
    var isOwned =
        around.actual().children(sequence.id()).stream()
            .anyMatch(child -> child.kind().equals(Kinds.SEQUENCE_OWNERSHIP));
    return isOwned
        ? Optional.empty()
        : Optional.of(
            Quarantine.taken(parking)
                .orElseGet(
                    () ->
                        new Parked.Moved(
                            Quarantine.preparation(parking), steps(sequence.id(), parking))));
  }

  private static List<Step> steps(ObjectId id, Parking parking) {
    var name = Quarantine.name(id, parking);
    var renamed = ObjectId.of(Kinds.SEQUENCE, id.parent(), name);
    var moved = sql("$I.$I", parking.place(), name);
    return List.of(
        Step.of(sql("alter sequence $N rename to $I", id, name))
            .locking(id, LockMode.ACCESS_EXCLUSIVE),
        Step.of(sql("alter sequence $N set schema $I", renamed, parking.place()))
            .locking(id, LockMode.ACCESS_EXCLUSIVE),
        Step.of(sql("comment on sequence $S is $L", moved, Quarantine.comment(id, parking))));
  }
}
