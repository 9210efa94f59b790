package dev.plumb.postgres.kind.table;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;

/// How each attribute of a table changes (manual, ALTER TABLE).
final class TableAlterations {
  private TableAlterations() {}

  /// An unlogged table cannot be published, nor be referred to by one that is not.
  static Way persistence(Table before, Table after, Surroundings around) {
    return after.isUnlogged()
        ? Way.restricting(
            rewriting(after, sql("alter table $N set unlogged", after.id()))
                .risking(
                    HazardKind.NOT_REPLICA_SAFE,
                    after.id(),
                    "the rows of " + after.id() + " are on no replica, and gone after a crash"))
        : Way.inPlace(rewriting(after, sql("alter table $N set logged", after.id())));
  }

  static Way ofType(Table before, Table after, Surroundings around) {
    return Way.inPlace(
        exclusive(
            after,
            after.ofType() == null
                ? sql("alter table $N not of", after.id())
                : sql("alter table $N of $T", after.id(), after.ofType())));
  }

  /// A partitioned table has no rows: the access method counts for partitions to come.
  static Way accessMethod(Table before, Table after, Surroundings around) {
    if (around.major() < 15) {
      return Way.replacing("the access method of a table cannot change before PostgreSQL 15");
    }
    var usual = after.partitionKey() == null ? sql("heap") : sql("default");
    var method = after.accessMethod() == null ? usual : sql("$I", after.accessMethod());
    return Way.inPlace(
        rewriting(after, sql("alter table $N set access method $S", after.id(), method)));
  }

  static Way tablespace(Table before, Table after, Surroundings around) {
    var statement =
        after.tablespace() == null
            ? sql("alter table $N set tablespace pg_default", after.id())
            : sql("alter table $N set tablespace $I", after.id(), after.tablespace());
    return Way.inPlace(rewriting(after, statement));
  }

  static Way options(Table before, Table after, Surroundings around) {
    var steps = new ArrayList<Step>();
    var reset = StorageOptions.reset(before.options(), after.options());
    if (!reset.isEmpty()) {
      steps.add(
          Step.of(sql("alter table $N reset ($S)", after.id(), reset))
              .locking(after.id(), StorageOptions.lockToReset(before.options(), after.options())));
    }
    var set = StorageOptions.set(before.options(), after.options());
    if (!set.isEmpty()) {
      steps.add(
          Step.of(sql("alter table $N set ($S)", after.id(), set))
              .locking(after.id(), StorageOptions.lockToSet(before.options(), after.options())));
    }
    return new Way.InPlace(List.copyOf(steps));
  }

  static Way rowSecurity(Table before, Table after, Surroundings around) {
    if (after.hasRowSecurity()) {
      return Way.inPlace(
          exclusive(after, sql("alter table $N enable row level security", after.id())));
    }
    return Way.inPlace(
        exclusive(after, sql("alter table $N disable row level security", after.id()))
            .risking(
                HazardKind.RLS_WEAKENED,
                after.id(),
                "policies of " + after.id() + " no longer apply"));
  }

  static Way forcedRowSecurity(Table before, Table after, Surroundings around) {
    if (after.forcesRowSecurity()) {
      return Way.inPlace(
          exclusive(after, sql("alter table $N force row level security", after.id())));
    }
    return Way.inPlace(
        exclusive(after, sql("alter table $N no force row level security", after.id()))
            .risking(
                HazardKind.RLS_WEAKENED,
                after.id(),
                "policies of " + after.id() + " no longer apply to its owner"));
  }

  private static Step exclusive(Table table, Sql statement) {
    return Step.of(statement).locking(table.id(), LockMode.ACCESS_EXCLUSIVE);
  }

  private static Step rewriting(Table table, Sql statement) {
    var step = exclusive(table, statement);
    return table.partitionKey() == null ? step.rewriting(table.id()) : step;
  }
}
