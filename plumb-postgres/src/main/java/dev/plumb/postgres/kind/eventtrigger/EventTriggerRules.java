package dev.plumb.postgres.kind.eventtrigger;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Firing;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.EventTrigger;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;

/// Event triggers (manual, CREATE EVENT TRIGGER and ALTER EVENT TRIGGER). Statements about event
/// triggers fire none.
public final class EventTriggerRules implements PgRules<EventTrigger> {

  @Override
  public Kind kind() {
    return Kinds.EVENT_TRIGGER;
  }

  @Override
  public Class<EventTrigger> type() {
    return EventTrigger.class;
  }

  @Override
  public Attributes<EventTrigger> attributes() {
    return Attributes.<EventTrigger>none()
        .replaced("event", EventTrigger::event)
        .replaced("tags", EventTrigger::tags)
        .replaced("function", EventTrigger::function)
        .altered("enabled", EventTrigger::enabled, (_, after, _) -> Way.inPlace(enabling(after)));
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_event_trigger'::pg_catalog.regclass::pg_catalog.oid as class_id,
               e.oid as object_id, 0 as sub_id,
               null::pg_catalog.oid as parent_class_id, e.evtname as name,
               e.evtevent as event, e.evttags as tags,
               array[n.nspname, p.proname]::pg_catalog.text[] as function,
               case e.evtenabled when 'O' then 'origin' when 'D' then 'disabled'
                                 when 'R' then 'replica' when 'A' then 'always' end as enabled
        from pg_catalog.pg_event_trigger e
        join pg_catalog.pg_proc p on p.oid = e.evtfoid
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where e.oid >= 16384
        order by e.evtname
        """;
  }

  @Override
  public EventTrigger read(ObjectId id, Row row) {
    return new EventTrigger(
        id,
        new Identifier(row.text("event")),
        row.texts("tags"),
        QualifiedName.of(row.texts("function")),
        row.text("enabled"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("event trigger $N", id);
  }

  @Override
  public List<Step> create(EventTrigger trigger, Surroundings around) {
    var tags = trigger.tags().stream().map(tag -> sql("$L", tag)).toList();
    return List.of(
        Step.of(
            sql(
                "create event trigger $N on $I $W execute function $N()",
                trigger.id(),
                trigger.event(),
                when(!tags.isEmpty(), "when tag in ($S)", tags),
                trigger.function().as(Kinds.FUNCTION))));
  }

  @Override
  public List<Step> afterwards(EventTrigger trigger, Surroundings around) {
    return trigger.enabled().equals(Firing.USUAL) ? List.of() : List.of(enabling(trigger));
  }

  @Override
  public List<Step> drop(EventTrigger trigger, Surroundings around) {
    return List.of(Step.of(sql("drop event trigger $N", trigger.id())));
  }

  @Override
  public List<Step> rename(EventTrigger trigger, ObjectId to, Surroundings around) {
    return List.of(Step.of(sql("alter event trigger $N rename to $I", trigger.id(), to.name())));
  }

  @Override
  public boolean watches(EventTrigger trigger) {
    return !trigger.enabled().equals("disabled");
  }

  private static Step enabling(EventTrigger trigger) {
    return Step.of(sql("alter event trigger $N $S", trigger.id(), Firing.verb(trigger.enabled())));
  }
}
