package dev.plumb.postgres.kind.constraint;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.kind.Online;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Identifier;
import java.util.List;

/// Constraints added to a table while others use it: checks and foreign keys are valid from a
/// second
/// statement on, keys take over an index that was built before (manual, ALTER TABLE).
final class OnlineConstraint {

  /// The first major version in which a foreign key of a partitioned table can be not valid.
  private static final int UNVALIDATED_OF_PARTITIONED = 18;

  private OnlineConstraint() {}

  static boolean isPossible(Constraint constraint, Surroundings around) {
    if (!around.isBusy(constraint.id().owner()) || !constraint.isValid()) {
      return false;
    }
    return switch (constraint.type()) {
      case "check" -> constraint.isEnforced();
      case "foreign key" ->
          constraint.isEnforced()
              && (around.major() >= UNVALIDATED_OF_PARTITIONED
                  || !IndexStorage.isPartitioned(constraint.id(), around));
      case "primary key", "unique" ->
          !constraint.hasPeriod() && !IndexStorage.isPartitioned(constraint.id(), around);
      default -> false;
    };
  }

  static List<Step> steps(Constraint constraint, Surroundings around) {
    return constraint.hasIndex() ? usingIndex(constraint) : validatedLater(constraint, around);
  }

  private static List<Step> validatedLater(Constraint constraint, Surroundings around) {
    var table = constraint.id().owner();
    var adding =
        Step.of(sql("alter table $N add $S", table, ConstraintText.unvalidated(constraint)));
    return List.of(
        ConstraintRules.locking(adding, constraint, LockMode.SHARE_ROW_EXCLUSIVE, around),
        Online.validation(table, new Identifier(constraint.id().name()), around));
  }

  private static List<Step> usingIndex(Constraint key) {
    var table = key.id().owner();
    var name = new Identifier(key.id().name());
    var building = Step.of(ConstraintText.concurrentIndex(key, name)).scanning(table);
    var adding = Step.of(sql("alter table $N add $S", table, ConstraintText.using(key, name)));
    return List.of(
        IndexStorage.built(building, key.id()), adding.locking(table, LockMode.ACCESS_EXCLUSIVE));
  }
}
