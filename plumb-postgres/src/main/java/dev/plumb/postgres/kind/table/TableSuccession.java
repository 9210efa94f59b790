package dev.plumb.postgres.kind.table;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.CarriedRows;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.kind.References;
import dev.plumb.postgres.model.ColumnIdentity;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.NotNull;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a table that is replaced makes way for the new one of its name and hands its rows to it.
/// What
/// is named in the schema, such as its indexes, makes way along with it; everything else about it
/// is
/// named in its own table, or dropped ahead.
final class TableSuccession {
  private final Table before;
  private final Surroundings around;
  private final ObjectId aside;

  private TableSuccession(Table before, Surroundings around) {
    this.before = before;
    this.around = around;
    this.aside = Aside.of(before.id(), around);
  }

  /// {@return whether the table has rows to hand on, and the new one has room for them}
  static boolean isWanted(Table before, Surroundings around) {
    var holdsRows = !before.isPartitioned() || family(before.id(), around).size() > 1;
    return holdsRows && !CarriedRows.of(before.id(), around).isEmpty();
  }

  /// {@return a table and the partitions that go away along with it}
  static List<ObjectId> family(ObjectId table, Surroundings around) {
    var family = new ArrayList<>(List.of(table));
    Hierarchy.below(table, around.actual()).stream()
        .filter(below -> staysAttached(below, table, around))
        .forEach(family::add);
    return family;
  }

  /// {@return whether a partition goes away along with the table that it is a partition of}
  static boolean staysAttached(ObjectId partition, ObjectId table, Surroundings around) {
    var lineage = Hierarchy.lineage(partition, around.actual());
    int top = lineage.indexOf(table);
    return top > 0
        && lineage.subList(0, top).stream()
            .allMatch(each -> around.drops(each) && !around.creates(each));
  }

  static Succession of(Table before, Surroundings around) {
    var succession = new TableSuccession(before, around);
    return new Succession(succession.makeWay(), succession.handOver(), List.of(succession.end()));
  }

  private List<Step> makeWay() {
    var steps = new ArrayList<Step>();
    steps.add(
        Step.of(sql("alter table $N rename to $I", before.id(), aside.name()))
            .locking(before.id(), LockMode.ACCESS_EXCLUSIVE));
    named()
        .map(each -> sql("alter $S rename to $I", each.address(), besides(each.name()).name()))
        .map(Step::of)
        .forEach(steps::add);
    notNulls()
        .map(Step::of)
        .map(step -> Hierarchy.locking(step, before.id(), LockMode.ACCESS_EXCLUSIVE, around))
        .forEach(steps::add);
    return steps;
  }

  private List<Step> handOver() {
    var steps = new ArrayList<Step>();
    steps.add(insertion());
    identities().forEach(identity -> steps.addAll(counting(identity)));
    return steps;
  }

  private Step insertion() {
    var rows = CarriedRows.of(before.id(), around);
    var step =
        Step.of(
                sql(
                    "insert into $N ($I) $W select $S from $W $N",
                    before.id(),
                    rows.columns(),
                    when(!identities().isEmpty(), "overriding system value"),
                    rows.values(),
                    when(!before.isPartitioned(), "only"),
                    aside))
            .risking(
                HazardKind.TABLE_REWRITE,
                before.id(),
                "all rows of " + before.id() + " are written anew while it is locked");
    for (var lost : rows.lost()) {
      step = step.risking(HazardKind.DATA_LOSS, lost, "the values of " + lost + " are lost");
    }
    return step;
  }

  /// The numbers go on where the old sequence was.
  private List<Step> counting(ColumnIdentity identity) {
    return around
        .desired()
        .find(identity.id(), ColumnIdentity.class)
        .map(
            after ->
                Step.of(
                    sql(
                        "select pg_catalog.setval($L, last_value, is_called) from $N",
                        sql("$N", after.sequence().as(Kinds.SEQUENCE)).text(),
                        besides(identity.sequence().name()))))
        .stream()
        .toList();
  }

  private Step end() {
    var family = family(before.id(), around);
    var step = Step.of(sql("drop table $N", aside));
    for (var gone : family) {
      step = step.locking(gone, LockMode.ACCESS_EXCLUSIVE);
    }
    return References.locking(step, References.from(family, around), LockMode.ACCESS_EXCLUSIVE);
  }

  private ObjectId besides(String relation) {
    return Aside.of(ObjectId.of(Kinds.TABLE, before.id().parent(), relation), around);
  }

  /// Parts whose names are names of the schema.
  private Stream<Named> named() {
    var parts =
        around.actual().children(before.id()).stream().flatMap(part -> named(part).stream());
    var sequences = identities().stream().map(ColumnIdentity::sequence);
    return Stream.concat(
        parts,
        sequences.map(each -> new Named(sql("sequence $N", each.as(Kinds.SEQUENCE)), each.name())));
  }

  private Optional<Named> named(ObjectId part) {
    if (part.kind().equals(Kinds.INDEX)) {
      return Optional.of(new Named(around.address(part), part.name()));
    }
    return around
        .actual()
        .find(part, Constraint.class)
        .filter(Constraint::hasIndex)
        .map(_ -> new Named(sql("index $S", IndexStorage.name(part)), part.name()));
  }

  /// PostgreSQL looks through a whole schema for names that it may give to constraints.
  private Stream<Sql> notNulls() {
    return around.actual().descendants(before.id()).stream()
        .flatMap(part -> around.actual().find(part, NotNull.class).stream())
        .flatMap(notNull -> Stream.ofNullable(notNull.constraint()))
        .map(
            name ->
                sql(
                    "alter table $N rename constraint $I to $I",
                    aside,
                    name,
                    besides(name.text()).name()));
  }

  private List<ColumnIdentity> identities() {
    return around.actual().descendants(before.id()).stream()
        .flatMap(part -> around.actual().find(part, ColumnIdentity.class).stream())
        .toList();
  }

  private record Named(Sql address, String name) {}
}
