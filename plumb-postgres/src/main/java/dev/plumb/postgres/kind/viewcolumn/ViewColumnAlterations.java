package dev.plumb.postgres.kind.viewcolumn;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.ViewColumn;
import java.util.ArrayList;
import java.util.List;

/// How the storage of a materialized view's column changes (manual, ALTER MATERIALIZED VIEW).
final class ViewColumnAlterations {
  private ViewColumnAlterations() {}

  static Way storage(ViewColumn before, ViewColumn after, Surroundings around) {
    return Way.inPlace(exclusive(after, storage(after)));
  }

  static Way compression(ViewColumn before, ViewColumn after, Surroundings around) {
    return Way.inPlace(exclusive(after, compression(after)));
  }

  static Way statisticsTarget(ViewColumn before, ViewColumn after, Surroundings around) {
    return Way.inPlace(step(after, statistics(after)));
  }

  static Way options(ViewColumn before, ViewColumn after, Surroundings around) {
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

  /// {@return the statements for what cannot be said where a materialized view is created}
  static List<Step> settings(ViewColumn column) {
    var steps = new ArrayList<Step>();
    if (column.storage() != null) {
      steps.add(exclusive(column, storage(column)));
    }
    if (column.compression() != null) {
      steps.add(exclusive(column, compression(column)));
    }
    if (column.statisticsTarget() != null) {
      steps.add(step(column, statistics(column)));
    }
    if (!column.options().isEmpty()) {
      steps.add(step(column, sql("set ($S)", StorageOptions.assignments(column.options()))));
    }
    return steps;
  }

  private static Sql storage(ViewColumn column) {
    var storage = column.storage() == null ? column.defaultStorage() : column.storage();
    return sql("set storage $T", new Expression(storage));
  }

  private static Sql compression(ViewColumn column) {
    return column.compression() == null
        ? sql("set compression default")
        : sql("set compression $I", column.compression());
  }

  private static Sql statistics(ViewColumn column) {
    return column.statisticsTarget() == null
        ? sql("set statistics -1")
        : sql("set statistics $D", column.statisticsTarget());
  }

  private static Step exclusive(ViewColumn column, Sql action) {
    return step(column, action).locking(column.id().owner(), LockMode.ACCESS_EXCLUSIVE);
  }

  private static Step step(ViewColumn column, Sql action) {
    var id = column.id();
    return Step.of(sql("alter materialized view $N alter column $I $S", id, id.name(), action));
  }
}
