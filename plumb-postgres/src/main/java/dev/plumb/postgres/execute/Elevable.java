package dev.plumb.postgres.execute;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.rules.Rules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.rules.RuleTable;
import java.util.Optional;
import java.util.Set;

/// Which statements may run with a superuser's rights on a scratch database when its owner's do not
/// suffice. Never those that evaluate what a schema's author wrote: a default, a check, an index
/// expression or a view's query would then run as the superuser, too.
final class Elevable {
  private static final Rules RULES = RuleTable.rules();

  private static final Set<Kind> EVALUATING =
      Set.of(
          Kinds.TABLE,
          Kinds.COLUMN,
          Kinds.DEFAULT,
          Kinds.NOT_NULL,
          Kinds.CONSTRAINT,
          Kinds.INDEX,
          Kinds.DOMAIN,
          Kinds.DOMAIN_CONSTRAINT,
          Kinds.PARTITION_ATTACHMENT,
          Kinds.MATERIALIZED_VIEW);

  /// Kinds that a superuser can make for another role.
  private static final Set<Kind> GIVEN =
      Set.of(
          Kinds.FUNCTION,
          Kinds.PROCEDURE,
          Kinds.PUBLICATION,
          Kinds.FOREIGN_SERVER,
          Kinds.OPERATOR_FAMILY,
          Kinds.OPERATOR_CLASS,
          Kinds.BASE_DEFINITION,
          Kinds.RANGE_DEFINITION);

  private Elevable() {}

  /// {@return whether an object is the server's: of some statements about it that the owner may not
  /// run PostgreSQL only warns}
  static boolean isOfServer(ObjectId id) {
    return RULES.of(id.whole().kind()).isOfServer();
  }

  static boolean isSafe(Kind kind) {
    return !EVALUATING.contains(kind);
  }

  /// {@return the statement that gives what a superuser's step has made to the role it was made
  /// for}
  static Optional<String> gift(PlannedStep step, String owner) {
    var id = step.cause().id();
    var isCreation =
        switch (step.cause()) {
          case Change.Create _, Change.Replace _ -> step.step().sql().text().startsWith("create ");
          case Change.Drop _, Change.Alter _, Change.Carry _, Change.Rename _, Change.Park _ ->
              false;
        };
    return isCreation && GIVEN.contains(id.kind())
        ? Optional.of(sql("alter $S owner to $I", RULES.of(id.kind()).address(id), owner).text())
        : Optional.empty();
  }
}
