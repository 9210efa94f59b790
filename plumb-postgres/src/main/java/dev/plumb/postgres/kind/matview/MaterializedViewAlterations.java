package dev.plumb.postgres.kind.matview;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.MaterializedView;
import java.util.ArrayList;

/// How the storage of a materialized view changes (manual, ALTER MATERIALIZED VIEW).
final class MaterializedViewAlterations {
  private MaterializedViewAlterations() {}

  static Way accessMethod(MaterializedView before, MaterializedView after, Surroundings around) {
    if (around.major() < 15) {
      return Way.replacing("the access method cannot change before PostgreSQL 15");
    }
    return Way.inPlace(
        rewriting(
            after,
            after.accessMethod() == null
                ? sql("set access method heap")
                : sql("set access method $I", after.accessMethod())));
  }

  static Way tablespace(MaterializedView before, MaterializedView after, Surroundings around) {
    return Way.inPlace(
        rewriting(
            after,
            after.tablespace() == null
                ? sql("set tablespace pg_default")
                : sql("set tablespace $I", after.tablespace())));
  }

  static Way options(MaterializedView before, MaterializedView after, Surroundings around) {
    var steps = new ArrayList<Step>();
    var reset = StorageOptions.reset(before.options(), after.options());
    if (!reset.isEmpty()) {
      steps.add(step(after, sql("reset ($S)", reset)));
    }
    var set = StorageOptions.set(before.options(), after.options());
    if (!set.isEmpty()) {
      steps.add(step(after, sql("set ($S)", set)));
    }
    return new Way.InPlace(steps);
  }

  private static Step rewriting(MaterializedView view, Sql action) {
    return step(view, action).locking(view.id(), LockMode.ACCESS_EXCLUSIVE).rewriting(view.id());
  }

  private static Step step(MaterializedView view, Sql action) {
    return Step.of(sql("alter materialized view $N $S", view.id(), action));
  }
}
