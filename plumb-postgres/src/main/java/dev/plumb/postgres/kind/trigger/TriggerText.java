package dev.plumb.postgres.kind.trigger;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.kind.Enclosed;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Trigger;
import java.util.ArrayList;
import java.util.List;

/// The definition of a trigger, with all that is not the default.
final class TriggerText {
  private TriggerText() {}

  /// @param verb `create` or `create or replace`
  static Sql definition(Sql verb, Trigger trigger) {
    var head =
        sql(
            "$S $W trigger $I\n$S $S on $N",
            verb,
            when(trigger.isConstraint(), "constraint"),
            trigger.id().name(),
            timing(trigger),
            events(trigger),
            trigger.id());
    var call =
        sql(
            "execute function $N($S)",
            trigger.function().as(Kinds.FUNCTION),
            when(trigger.arguments() != null, "$T", trigger.arguments()));
    var clauses = clauses(trigger);
    return clauses.isEmpty() ? sql("$S\n$S", head, call) : sql("$S\n$W\n$S", head, clauses, call);
  }

  private static Sql timing(Trigger trigger) {
    return switch (trigger.timing()) {
      case "before" -> sql("before");
      case "after" -> sql("after");
      case "instead of" -> sql("instead of");
      default -> throw new IllegalStateException(trigger.id() + " fires " + trigger.timing());
    };
  }

  private static Sql events(Trigger trigger) {
    var events = new ArrayList<Sql>();
    for (var event : trigger.events()) {
      if (!events.isEmpty()) {
        events.add(sql("or"));
      }
      events.add(event(event, trigger));
    }
    return sql("$W", events);
  }

  private static Sql event(String event, Trigger trigger) {
    return switch (event) {
      case "insert" -> sql("insert");
      case "delete" -> sql("delete");
      case "truncate" -> sql("truncate");
      case "update" ->
          trigger.columns().isEmpty() ? sql("update") : sql("update of $I", trigger.columns());
      default -> throw new IllegalStateException(trigger.id() + " fires on " + event);
    };
  }

  private static List<Sql> clauses(Trigger trigger) {
    var transitions =
        all(
            when(trigger.oldTable() != null, "old table as $I", trigger.oldTable()),
            when(trigger.newTable() != null, "new table as $I", trigger.newTable()));
    return all(
        trigger.referencedTable() == null
            ? List.of()
            : List.of(sql("from $N", trigger.referencedTable().as(Kinds.TABLE))),
        when(trigger.isDeferrable(), "deferrable"),
        when(trigger.isInitiallyDeferred(), "initially deferred"),
        when(!transitions.isEmpty(), "referencing $W", transitions),
        when(trigger.isForEachRow(), "for each row"),
        condition(trigger));
  }

  private static List<Sql> condition(Trigger trigger) {
    return trigger.condition() == null
        ? List.of()
        : List.of(sql("when $S", Enclosed.of(trigger.condition())));
  }
}
