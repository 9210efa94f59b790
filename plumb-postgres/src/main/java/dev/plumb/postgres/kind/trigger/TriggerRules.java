package dev.plumb.postgres.kind.trigger;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Arrival;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Trigger;
import java.util.List;
import java.util.Set;

/// Triggers of tables and views (manual, CREATE TRIGGER and ALTER TRIGGER).
public final class TriggerRules implements PgRules<Trigger> {

  /// What `create or replace trigger` changes.
  private static final Alteration<Trigger> REDEFINED = TriggerAlterations::definition;

  @Override
  public Kind kind() {
    return Kinds.TRIGGER;
  }

  @Override
  public Class<Trigger> type() {
    return Trigger.class;
  }

  @Override
  public Attributes<Trigger> attributes() {
    return Attributes.<Trigger>none()
        .altered("timing", Trigger::timing, REDEFINED)
        .altered("events", Trigger::events, REDEFINED)
        .altered("columns", Trigger::columns, REDEFINED)
        .replaced("is_for_each_row", Trigger::isForEachRow)
        .altered("old_table", Trigger::oldTable, REDEFINED)
        .altered("new_table", Trigger::newTable, REDEFINED)
        .altered("condition", Trigger::condition, REDEFINED)
        .altered("function", Trigger::function, REDEFINED)
        .altered("arguments", Trigger::arguments, REDEFINED)
        .replaced("is_constraint", Trigger::isConstraint)
        .replaced("is_deferrable", Trigger::isDeferrable)
        .replaced("is_initially_deferred", Trigger::isInitiallyDeferred)
        .replaced("referenced_table", Trigger::referencedTable)
        .altered("enabled", Trigger::enabled, TriggerAlterations::enabled);
  }

  @Override
  public String query() {
    return TriggerCatalog.QUERY;
  }

  @Override
  public Trigger read(ObjectId id, Row row) {
    return TriggerCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("trigger $I on $N", id.name(), id);
  }

  @Override
  public Set<Claim> claims(Trigger trigger) {
    return Set.of(Claims.triggers(trigger.id().owner()));
  }

  @Override
  public Arrival arrival(Trigger object, Schema schema) {
    return Arrival.AWAITED;
  }

  @Override
  public List<Step> create(Trigger trigger, Surroundings around) {
    return List.of(TriggerAlterations.creation(sql("create"), trigger, around));
  }

  @Override
  public List<Step> afterwards(Trigger trigger, Surroundings around) {
    return TriggerAlterations.firing(trigger, around);
  }

  @Override
  public List<Step> drop(Trigger trigger, Surroundings around) {
    var step = Step.of(sql("drop $S", address(trigger.id())));
    return List.of(locking(step, trigger.id(), around));
  }

  @Override
  public List<Step> rename(Trigger trigger, ObjectId to, Surroundings around) {
    var step = Step.of(sql("alter $S rename to $I", address(trigger.id()), to.name()));
    return List.of(locking(step, trigger.id(), around));
  }

  private static Step locking(Step step, ObjectId trigger, Surroundings around) {
    return Hierarchy.lockingPartitions(step, trigger.owner(), LockMode.ACCESS_EXCLUSIVE, around);
  }
}
