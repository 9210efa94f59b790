package dev.plumb.postgres.kind.index;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

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
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Index;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Indexes of tables and materialized views (manual, CREATE INDEX).
public final class IndexRules implements PgRules<Index> {

  @Override
  public Kind kind() {
    return Kinds.INDEX;
  }

  @Override
  public Class<Index> type() {
    return Index.class;
  }

  @Override
  public Attributes<Index> attributes() {
    return Attributes.<Index>none()
        .replaced("method", Index::method)
        .replaced("is_unique", Index::isUnique)
        .replaced("keys", Index::keys)
        .replaced("usual_classes", Index::usualClasses)
        .replaced("include", Index::include)
        .replaced("are_nulls_distinct", Index::areNullsDistinct)
        .replaced("predicate", Index::predicate)
        .altered(
            "options", each -> StorageOptions.unordered(each.options()), IndexAlterations::options)
        .altered("tablespace", Index::tablespace, IndexAlterations::tablespace)
        .altered(
            "statistics_targets", Index::statisticsTargets, IndexAlterations::statisticsTargets)
        .altered("is_clustered", Index::isClustered, IndexAlterations::clustering)
        .altered("is_valid", Index::isValid, IndexAlterations::validity);
  }

  @Override
  public String query() {
    return IndexCatalog.QUERY;
  }

  @Override
  public Index read(ObjectId id, Row row) {
    return IndexCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("index $S", IndexStorage.name(id));
  }

  /// An index is built at its quickest when the rows are there. In a family of partitions it must
  /// be there when they are attached.
  @Override
  public Arrival arrival(Index index, Schema schema) {
    var table = index.id().owner();
    var isInFamily =
        schema.find(table, Table.class).filter(Table::isPartitioned).isPresent()
            || schema.contains(Hierarchy.attachment(table));
    return isInFamily ? Arrival.INDIFFERENT : Arrival.AWAITED;
  }

  @Override
  public List<Step> create(Index index, Surroundings around) {
    var table = index.id().owner();
    boolean isOnly =
        IndexStorage.isPartitioned(index.id(), around)
            && (!around.creates(table) || !index.isValid());
    var clauses =
        all(
            when(!index.method().text().equals("btree"), "using $I", index.method()),
            List.of(sql("($T)", index.keys())),
            when(!index.include().isEmpty(), "include ($I)", index.include()),
            when(!index.areNullsDistinct(), "nulls not distinct"),
            when(
                !index.options().isEmpty(),
                "with ($S)",
                StorageOptions.assignments(index.options())),
            when(index.tablespace() != null, "tablespace $I", index.tablespace()),
            when(index.predicate() != null, "where $T", index.predicate()));
    boolean isConcurrent = around.isBusy(table) && !isOnly;
    var step =
        Step.of(
            sql(
                "create $W index $W $I on $W $N $W",
                when(index.isUnique(), "unique"),
                when(isConcurrent, "concurrently"),
                index.id().name(),
                when(isOnly, "only"),
                table,
                clauses));
    if (isConcurrent) {
      return List.of(IndexStorage.built(step.scanning(table), index.id()));
    }
    var locking = step.locking(table, LockMode.SHARE);
    return List.of(isOnly ? locking : locking.scanning(table));
  }

  /// What lacks parts in some partitions would get them from tables that are attached later.
  @Override
  public Set<Edge> edges(Index index, Schema schema) {
    return index.isValid()
        ? Set.of()
        : schema
            .all(PartitionAttachment.class)
            .filter(link -> link.parent().as(Kinds.TABLE).equals(index.id().owner()))
            .map(link -> new Edge(index.id(), link.id(), Edge.Bond.LATER))
            .collect(Collectors.toSet());
  }

  @Override
  public List<Step> afterwards(Index index, Surroundings around) {
    var steps = new ArrayList<>(IndexAlterations.statistics(index, List.of()));
    if (index.isClustered()) {
      steps.add(IndexStorage.clustering(index.id(), around));
    }
    return steps;
  }

  @Override
  public List<Step> drop(Index index, Surroundings around) {
    var step = dropping(index.id(), around);
    return List.of(
        around.creates(index.id())
            ? step
            : step.risking(
                HazardKind.INDEX_DROPPED,
                index.id(),
                "queries that use " + index.id() + " become slower"));
  }

  /// Queries can use the old one until the new one is there.
  @Override
  public boolean bequeaths(Index replaced, Surroundings around) {
    var id = replaced.id();
    return around.isBusy(id.owner())
        && !IndexStorage.isInFamily(id, around)
        && around.actual().dependencies(id).stream().noneMatch(edge -> around.drops(edge.to()));
  }

  @Override
  public Optional<Succession> succession(Index replaced, Surroundings around) {
    if (!bequeaths(replaced, around)) {
      return Optional.empty();
    }
    var aside = Aside.of(replaced.id(), around);
    return Optional.of(
        Succession.of(rename(replaced, aside, around), List.of(dropping(aside, around))));
  }

  private static Step dropping(ObjectId index, Surroundings around) {
    var isConcurrent = around.isBusy(index.owner()) && !IndexStorage.isInFamily(index, around);
    var step =
        Step.of(
            sql("drop index $W $S", when(isConcurrent, "concurrently"), IndexStorage.name(index)));
    return isConcurrent
        ? step.in(TransactionMode.OUTSIDE)
        : Hierarchy.locking(step, index.owner(), LockMode.ACCESS_EXCLUSIVE, around);
  }

  @Override
  public List<Step> rename(Index index, ObjectId to, Surroundings around) {
    return List.of(
        Step.of(sql("alter index $S rename to $I", IndexStorage.name(index.id()), to.name())));
  }

  @Override
  public Set<Claim> claims(Index index) {
    return Set.of(Claims.relation(index.id()), Claims.indexes(index.id().owner()));
  }

  /// PostgreSQL builds the indexes of a column anew when its type changes.
  @Override
  public boolean follows(Index dependant, ObjectId disturbed, Surroundings around) {
    return disturbed.kind().equals(Kinds.COLUMN);
  }

  /// Detaching a partition makes its indexes independent of its parent's.
  @Override
  public boolean isFreedFrom(Index dependant, ObjectId dropped, Surroundings around) {
    return dropped.kind().equals(Kinds.INDEX)
        && around.drops(Hierarchy.attachment(dependant.id().owner()));
  }

  /// What was built or dropped concurrently and did not come to its end is not valid (manual,
  /// CREATE INDEX, building indexes concurrently).
  @Override
  public boolean isUnfinished(Index index) {
    return !index.isValid();
  }
}
