package dev.plumb.postgres.kind.domain;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.TypeUse;
import dev.plumb.postgres.model.Domain;
import java.util.List;

/// How each attribute of a domain changes (manual, ALTER DOMAIN).
final class DomainAlterations {
  private DomainAlterations() {}

  static Way defaultValue(Domain before, Domain after, Surroundings around) {
    var action =
        after.defaultValue() == null
            ? sql("drop default")
            : sql("set default $T", after.defaultValue());
    return Way.inPlace(step(after, action));
  }

  static Way notNull(Domain before, Domain after, Surroundings around) {
    if (!after.isNotNull()) {
      return Way.inPlace(step(after, sql("drop not null")));
    }
    if (TypeUse.isNested(after.id(), around.actual())) {
      return Way.replacing("values inside other values cannot be checked");
    }
    var name = named(after);
    var action = name.isEmpty() ? sql("set not null") : sql("add $W not null", name);
    return Way.inPlace(
        TypeUse.scanning(step(after, action), after.id(), LockMode.SHARE, around.actual()));
  }

  static Way nameNotNull(Domain before, Domain after, Surroundings around) {
    if (before.notNullConstraint() == null || after.notNullConstraint() == null) {
      return Way.inPlace();
    }
    var action =
        sql("rename constraint $I to $I", before.notNullConstraint(), after.notNullConstraint());
    return Way.inPlace(step(after, action));
  }

  /// {@return the name of the not-null constraint, unless it is the one PostgreSQL chooses by
  /// itself}
  static List<Sql> named(Domain domain) {
    var constraint = domain.notNullConstraint();
    var usual = domain.id().name() + "_not_null";
    return when(
        constraint != null && !constraint.text().equals(usual), "constraint $I", constraint);
  }

  private static Step step(Domain domain, Sql action) {
    return Step.of(sql("alter domain $N $S", domain.id(), action));
  }
}
