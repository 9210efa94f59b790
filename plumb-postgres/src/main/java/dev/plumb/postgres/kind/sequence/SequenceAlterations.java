package dev.plumb.postgres.kind.sequence;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Sequence;
import dev.plumb.postgres.model.SequenceOwnership;
import dev.plumb.postgres.model.Table;
import java.util.Optional;

/// How a sequence changes (manual, ALTER SEQUENCE).
final class SequenceAlterations {
  private SequenceAlterations() {}

  static Way options(Sequence before, Sequence after, Surroundings around) {
    if (bears(after, before.start())) {
      return Way.inPlace(alteration(before, after));
    }
    if (bears(before, after.start())) {
      return Way.inPlace(beginning(after), alteration(before, after));
    }
    var between = bearingBoth(before, after);
    return Way.inPlace(alteration(before, between), beginning(after), alteration(between, after));
  }

  private static Step alteration(Sequence before, Sequence after) {
    var changed = SequenceOptions.of(after).changedFrom(SequenceOptions.of(before));
    var step =
        Step.of(sql("alter sequence $N $W", after.id(), changed))
            .locking(after.id(), LockMode.SHARE_ROW_EXCLUSIVE);
    var isNarrower = after.minimum() > before.minimum() || after.maximum() < before.maximum();
    return isNarrower
        ? step.risking(
            HazardKind.TYPE_NARROWING,
            after.id(),
            "the last value of " + after.id() + " may lie outside its new bounds")
        : step;
  }

  /// A sequence that gave no value yet stands at its former start, which its new bounds must bear.
  /// One that gave some is left to PostgreSQL, lest it gives one twice.
  private static Step beginning(Sequence after) {
    var name = sql("$N", after.id()).text();
    return Step.of(
        sql(
            "select pg_catalog.setval($L, $D, false) from $N where not is_called",
            name,
            after.start(),
            after.id()));
  }

  private static boolean bears(Sequence sequence, long value) {
    return sequence.minimum() <= value && value <= sequence.maximum();
  }

  private static Sequence bearingBoth(Sequence before, Sequence after) {
    return new Sequence(
        after.id(),
        SequenceOptions.highest(before) > SequenceOptions.highest(after)
            ? before.type()
            : after.type(),
        after.start(),
        after.increment(),
        Math.min(before.minimum(), after.minimum()),
        Math.max(before.maximum(), after.maximum()),
        after.cache(),
        after.cycles(),
        after.isUnlogged());
  }

  static Way persistence(Sequence before, Sequence after, Surroundings around) {
    if (tableThatBringsPersistence(after, around).isPresent()) {
      return Way.inPlace();
    }
    var action = after.isUnlogged() ? sql("unlogged") : sql("logged");
    return Way.inPlace(
        Step.of(sql("alter sequence $N set $S", after.id(), action))
            .locking(after.id(), LockMode.ACCESS_EXCLUSIVE));
  }

  /// {@return the table whose change to logged or unlogged changes its sequences along}
  static Optional<ObjectId> tableThatBringsPersistence(Sequence sequence, Surroundings around) {
    return owner(sequence, around.actual())
        .filter(table -> owner(sequence, around.desired()).filter(table::equals).isPresent())
        .filter(
            table ->
                around
                        .actual()
                        .find(table, Table.class)
                        .filter(before -> before.isUnlogged() != sequence.isUnlogged())
                        .isPresent()
                    && around
                        .desired()
                        .find(table, Table.class)
                        .filter(after -> after.isUnlogged() == sequence.isUnlogged())
                        .isPresent());
  }

  private static Optional<ObjectId> owner(Sequence sequence, Schema schema) {
    return schema
        .find(ObjectId.of(Kinds.SEQUENCE_OWNERSHIP, sequence.id(), ""), SequenceOwnership.class)
        .map(ownership -> ownership.owningColumn().owner());
  }
}
