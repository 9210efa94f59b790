package dev.plumb.postgres.kind.constraint;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.kind.Online;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Identifier;

/// How the attributes of a constraint change that can change where it is (manual, ALTER TABLE).
final class ConstraintAlterations {
  private ConstraintAlterations() {}

  /// Deferral and enforcement of a foreign key, in one statement.
  static Way enforcement(Constraint before, Constraint after, Surroundings around) {
    if (!after.isForeignKey()) {
      return Way.replacing("only a foreign key can change when it is enforced");
    }
    if (before.isEnforced() != after.isEnforced() && !after.isValid()) {
      return Way.replacing("a constraint that becomes enforced becomes valid");
    }
    if (Lineage.above(after, around).isPresent()) {
      return Way.inPlace();
    }
    boolean isDeferredOtherwise =
        before.isDeferrable() != after.isDeferrable()
            || before.isInitiallyDeferred() != after.isInitiallyDeferred();
    boolean isSwitched = before.isEnforced() != after.isEnforced();
    var words =
        all(
            when(isDeferredOtherwise && !after.isDeferrable(), "not deferrable"),
            isDeferredOtherwise ? ConstraintText.deferral(after) : all(),
            when(isSwitched && after.isEnforced(), "enforced"),
            when(isSwitched && !after.isEnforced(), "not enforced"));
    var table = after.id().owner();
    var step =
        Step.of(sql("alter table $N alter constraint $I $W", table, after.id().name(), words));
    var locking = Hierarchy.locking(step, table, LockMode.ACCESS_EXCLUSIVE, around);
    return Way.inPlace(isSwitched ? switched(locking, after, around) : locking);
  }

  static Way validity(Constraint before, Constraint after, Surroundings around) {
    if (before.isEnforced() != after.isEnforced()) {
      return Way.inPlace();
    }
    if (!after.isValid()) {
      return Way.replacing("a valid constraint cannot become not valid");
    }
    if (after.hasIndex()) {
      return IndexStorage.isPartitioned(after.id(), around)
          ? Way.inPlace()
          : Way.replacing("the index is not valid");
    }
    if (Lineage.above(after, around).isPresent()) {
      return Way.inPlace();
    }
    var table = after.id().owner();
    var validation = Online.validation(table, new Identifier(after.id().name()), around);
    var step = Lineage.checking(validation, after, around);
    return Way.inPlace(around.isBusy(table) ? step : step.in(TransactionMode.TRANSACTIONAL));
  }

  static Way options(Constraint before, Constraint after, Surroundings around) {
    return IndexStorage.options(after.id(), before.options(), after.options(), around);
  }

  static Way tablespace(Constraint before, Constraint after, Surroundings around) {
    return IndexStorage.tablespace(after.id(), after.tablespace(), around);
  }

  static Way clustering(Constraint before, Constraint after, Surroundings around) {
    return after.isClustered()
        ? Way.inPlace(IndexStorage.clustering(after.id(), around))
        : IndexStorage.unclustering(after.id(), around);
  }

  private static Step switched(Step step, Constraint after, Surroundings around) {
    return after.isEnforced()
        ? Lineage.checking(
            Lineage.lockingReferenced(step, after, LockMode.SHARE_ROW_EXCLUSIVE, around),
            after,
            around)
        : Lineage.lockingReferenced(step, after, LockMode.ACCESS_EXCLUSIVE, around)
            .risking(
                HazardKind.CONSTRAINT_DROPPED,
                after.id(),
                "rows that break " + after.id() + " are no longer refused");
  }
}
