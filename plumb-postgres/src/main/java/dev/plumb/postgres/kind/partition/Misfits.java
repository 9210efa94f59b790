package dev.plumb.postgres.kind.partition;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.CarriedRows;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The rows of a partition that its new bounds have no room for. They are kept aside until all
/// partitions are attached, and then find their place through the partitioned table.
final class Misfits {
  /// Bounds of hash partitions above the parent are told by numbers that mean nothing elsewhere.
  private static final String BY_NUMBER = "::oid";

  private Misfits() {}

  /// {@return whether a partition that stays may have rows that fit no longer}
  static boolean arePossible(PartitionAttachment before, Surroundings around) {
    var child = before.id().owner();
    return !around.drops(child)
        && around.actual().find(child, Table.class).isPresent()
        && demand(before, around).isPresent();
  }

  static Succession of(PartitionAttachment before, List<Step> detaching, Surroundings around) {
    var child = before.id().owner();
    var aside = Aside.of(child, around);
    var after = after(before, around);
    var leaving = new ArrayList<>(detaching);
    leaving.add(Step.of(sql("create table $N (like $N)", aside, child)));
    leaving.add(
        Step.of(
                sql(
                    "with misfits as (delete from $N where ($T) is not true returning *)"
                        + " insert into $N select * from misfits",
                    child,
                    demand(before, around).orElseThrow(),
                    aside))
            .locking(child, LockMode.ACCESS_EXCLUSIVE)
            .scanning(child));
    var rows = CarriedRows.of(child, around);
    var returning =
        List.of(
            Step.of(
                sql(
                    "insert into $N ($I) overriding system value select $S from $N",
                    after.parent().as(Kinds.TABLE),
                    rows.columns(),
                    rows.values(),
                    aside)),
            Step.of(sql("drop table $N", aside)));
    return new Succession(leaving, returning, List.of());
  }

  private static Optional<Expression> demand(PartitionAttachment before, Surroundings around) {
    return around
        .desired()
        .find(before.id(), PartitionAttachment.class)
        .map(PartitionAttachment::demand)
        .filter(demand -> !Objects.equals(demand, before.demand()))
        .filter(demand -> !demand.text().contains(BY_NUMBER));
  }

  private static PartitionAttachment after(PartitionAttachment before, Surroundings around) {
    ObjectId id = before.id();
    return around.desired().find(id, PartitionAttachment.class).orElseThrow();
  }
}
