package dev.plumb.postgres.kind.constraint;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Arrival;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Constraints of tables (manual, 5.5, and ALTER TABLE).
public final class ConstraintRules implements PgRules<Constraint> {

  /// Deferral and enforcement change in one statement.
  private static final Alteration<Constraint> ENFORCED = ConstraintAlterations::enforcement;

  @Override
  public Kind kind() {
    return Kinds.CONSTRAINT;
  }

  @Override
  public Class<Constraint> type() {
    return Constraint.class;
  }

  @Override
  public Attributes<Constraint> attributes() {
    var hierarchy = "follows from the links to parent tables, which are objects of their own";
    return Attributes.<Constraint>none()
        .replaced("type", Constraint::type)
        .replaced("columns", Constraint::columns)
        .replaced("has_period", Constraint::hasPeriod)
        .replaced("method", Constraint::method)
        .replaced("expression", Constraint::expression)
        .replaced("usual_classes", Constraint::usualClasses)
        .replaced("include", Constraint::include)
        .replaced("are_nulls_distinct", Constraint::areNullsDistinct)
        .replaced("predicate", Constraint::predicate)
        .replaced("referenced", Constraint::referenced)
        .replaced("referenced_columns", Constraint::referencedColumns)
        .replaced("match", Constraint::match)
        .replaced("on_update", Constraint::onUpdate)
        .replaced("on_delete", Constraint::onDelete)
        .replaced("on_delete_columns", Constraint::onDeleteColumns)
        .altered("is_deferrable", Constraint::isDeferrable, ENFORCED)
        .altered("is_initially_deferred", Constraint::isInitiallyDeferred, ENFORCED)
        .altered("is_enforced", Constraint::isEnforced, ENFORCED)
        .altered("is_valid", Constraint::isValid, ConstraintAlterations::validity)
        .replaced("is_inheritable", Constraint::isInheritable)
        .informational("is_inherited", Constraint::isInherited, hierarchy)
        .informational("is_local", Constraint::isLocal, hierarchy)
        .altered(
            "options",
            each -> StorageOptions.unordered(each.options()),
            ConstraintAlterations::options)
        .altered("tablespace", Constraint::tablespace, ConstraintAlterations::tablespace)
        .altered("is_clustered", Constraint::isClustered, ConstraintAlterations::clustering);
  }

  @Override
  public String query() {
    return ConstraintCatalog.QUERY;
  }

  @Override
  public Constraint read(ObjectId id, Row row) {
    return ConstraintCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("constraint $I on $N", id.name(), id);
  }

  /// Foreign keys stay outside, so that tables can refer to each other.
  @Override
  public Inlining inlining(Constraint constraint, Schema schema) {
    return constraint.isForeignKey() || !constraint.isValid()
        ? Inlining.NEVER
        : Inlining.WHEN_POSSIBLE;
  }

  @Override
  public Optional<Sql> inline(Constraint constraint, Surroundings around) {
    boolean isGivenByParent =
        Lineage.isHandedDown(constraint)
            && !around.inlined(constraint.id().owner(), Kinds.INHERITANCE).isEmpty();
    return isGivenByParent ? Optional.empty() : Optional.of(ConstraintText.of(constraint));
  }

  @Override
  public Optional<ObjectId> impliedBy(Constraint constraint, Surroundings around) {
    return Lineage.above(constraint, around).or(() -> Lineage.attaching(constraint, around));
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  /// A foreign key looks for the rows that others refer to.
  @Override
  public Arrival arrival(Constraint constraint, Schema schema) {
    return constraint.isForeignKey() ? Arrival.AWAITED : Arrival.NEEDED;
  }

  @Override
  public List<Step> create(Constraint constraint, Surroundings around) {
    var table = constraint.id().owner();
    boolean isOnly =
        constraint.hasIndex()
            && IndexStorage.isPartitioned(constraint.id(), around)
            && !around.creates(table);
    if (!isOnly && OnlineConstraint.isPossible(constraint, around)) {
      return OnlineConstraint.steps(constraint, around);
    }
    var step =
        Step.of(
            sql(
                "alter table $W $N add $S",
                when(isOnly, "only"),
                table,
                ConstraintText.of(constraint)));
    if (isOnly) {
      return List.of(step.locking(table, LockMode.ACCESS_EXCLUSIVE));
    }
    var locking = locking(step, constraint, LockMode.SHARE_ROW_EXCLUSIVE, around);
    return List.of(
        constraint.isValid() && constraint.isEnforced()
            ? Lineage.checking(locking, constraint, around)
            : locking);
  }

  @Override
  public List<Step> afterwards(Constraint constraint, Surroundings around) {
    return constraint.isClustered()
        ? List.of(IndexStorage.clustering(constraint.id(), around))
        : List.of();
  }

  @Override
  public List<Step> drop(Constraint constraint, Surroundings around) {
    var id = constraint.id();
    var step = Step.of(sql("alter table $N drop constraint $I", id, id.name()));
    var locking = locking(step, constraint, LockMode.ACCESS_EXCLUSIVE, around);
    return List.of(
        around.creates(id)
            ? locking
            : locking.risking(
                HazardKind.CONSTRAINT_DROPPED,
                id,
                "rows that break " + id + " are no longer refused"));
  }

  @Override
  public List<Step> rename(Constraint constraint, ObjectId to, Surroundings around) {
    var id = constraint.id();
    var step = Step.of(sql("alter table $N rename constraint $I to $I", id, id.name(), to.name()));
    return List.of(Hierarchy.locking(step, id.owner(), LockMode.ACCESS_EXCLUSIVE, around));
  }

  @Override
  public Set<Claim> claims(Constraint constraint) {
    if (constraint.isPrimaryKey()) {
      return Set.of(Claims.relation(constraint.id()), Claims.primaryKey(constraint.id().owner()));
    }
    return constraint.hasIndex() ? Set.of(Claims.relation(constraint.id())) : Set.of();
  }

  /// The columns of a primary key hold no nulls; a foreign key wants whole trees of partitions.
  @Override
  public Set<Edge> edges(Constraint constraint, Schema schema) {
    var edges = new HashSet<Edge>();
    if (constraint.isPrimaryKey()) {
      for (var column : constraint.columns()) {
        var notNull = ObjectId.of(Kinds.NOT_NULL, column(constraint.id().owner(), column), "");
        edges.add(new Edge(constraint.id(), notNull, Edge.Bond.AFTER));
      }
    }
    Lineage.holders(constraint, schema)
        .forEach(above -> edges.add(new Edge(above, constraint.id(), Edge.Bond.HOLDS)));
    if (constraint.isCheck() && constraint.isInherited()) {
      edges.addAll(Hierarchy.handedDown(constraint.id(), schema));
    }
    if (constraint.isForeignKey() && !constraint.isInherited()) {
      edges.addAll(Lineage.links(constraint, schema));
    }
    return edges;
  }

  /// PostgreSQL builds the constraints of a column anew when its type changes. A foreign key whose
  /// columns change on both sides would be checked twice, or find no operator in between.
  @Override
  public boolean follows(Constraint dependant, ObjectId disturbed, Surroundings around) {
    if (!disturbed.kind().equals(Kinds.COLUMN)) {
      return false;
    }
    for (int i = 0; dependant.isForeignKey() && i < dependant.columns().size(); i++) {
      var own = column(dependant.id().owner(), dependant.columns().get(i));
      var other = column(Lineage.referenced(dependant), dependant.referencedColumns().get(i));
      if (isRetyped(own, around) && isRetyped(other, around)) {
        return false;
      }
    }
    return true;
  }

  /// Detaching a partition makes its constraints independent of its parent's.
  @Override
  public boolean isFreedFrom(Constraint dependant, ObjectId dropped, Surroundings around) {
    return around.drops(Hierarchy.attachment(dependant.id().owner()))
        && (dropped.kind().equals(Kinds.INDEX) && dependant.hasIndex()
            || around
                .actual()
                .find(dropped, Constraint.class)
                .filter(above -> above.type().equals(dependant.type()))
                .isPresent());
  }

  static Step locking(
      Step step, Constraint constraint, LockMode ofForeignKey, Surroundings around) {
    var table = constraint.id().owner();
    if (!constraint.isForeignKey()) {
      return Hierarchy.locking(step, table, LockMode.ACCESS_EXCLUSIVE, around);
    }
    return Lineage.lockingReferenced(
        Hierarchy.lockingPartitions(step, table, ofForeignKey, around),
        constraint,
        ofForeignKey,
        around);
  }

  private static ObjectId column(ObjectId table, Identifier name) {
    return ObjectId.of(Kinds.COLUMN, table, name.text());
  }

  private static boolean isRetyped(ObjectId column, Surroundings around) {
    var before = around.actual().find(column, Column.class).map(Column::type);
    var after = around.desired().find(column, Column.class).map(Column::type);
    return before.isPresent() && after.isPresent() && !before.equals(after);
  }
}
