package dev.plumb.postgres.kind.trigger;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Firing;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.model.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How a trigger changes where it is (manual, CREATE TRIGGER and ALTER TRIGGER).
final class TriggerAlterations {
  private TriggerAlterations() {}

  /// A constraint trigger cannot be replaced where it is. A replaced trigger fires as a new one
  /// does.
  static Way definition(Trigger before, Trigger after, Surroundings around) {
    if (before.isConstraint()) {
      return Way.replacing("a constraint trigger cannot be redefined");
    }
    var steps = new ArrayList<Step>();
    steps.add(creation(sql("create or replace"), after, around));
    steps.addAll(firing(after, around));
    return new Way.InPlace(steps);
  }

  static Way enabled(Trigger before, Trigger after, Surroundings around) {
    return sameDefinition(before, after) ? Way.inPlace(enabling(after, around)) : Way.inPlace();
  }

  static Step creation(Sql verb, Trigger trigger, Surroundings around) {
    var step = Step.of(TriggerText.definition(verb, trigger));
    var table = trigger.id().owner();
    return trigger.isForEachRow()
        ? Hierarchy.locking(step, table, LockMode.SHARE_ROW_EXCLUSIVE, around)
        : step.locking(table, LockMode.SHARE_ROW_EXCLUSIVE);
  }

  /// {@return the statements for what cannot be said where a trigger is created}
  static List<Step> firing(Trigger trigger, Surroundings around) {
    return trigger.enabled().equals(Firing.USUAL) ? List.of() : List.of(enabling(trigger, around));
  }

  private static Step enabling(Trigger trigger, Surroundings around) {
    var table = trigger.id().owner();
    var statement =
        sql(
            "alter table $N $S trigger $I",
            table,
            Firing.verb(trigger.enabled()),
            trigger.id().name());
    return Hierarchy.locking(Step.of(statement), table, LockMode.SHARE_ROW_EXCLUSIVE, around);
  }

  private static boolean sameDefinition(Trigger before, Trigger after) {
    return before.timing().equals(after.timing())
        && before.events().equals(after.events())
        && before.columns().equals(after.columns())
        && Objects.equals(before.oldTable(), after.oldTable())
        && Objects.equals(before.newTable(), after.newTable())
        && Objects.equals(before.condition(), after.condition())
        && before.function().equals(after.function())
        && Objects.equals(before.arguments(), after.arguments());
  }
}
