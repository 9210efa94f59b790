package dev.plumb.postgres.kind.rule;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Arrival;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Firing;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Rule;
import java.util.List;

/// Rewrite rules of tables and views (manual, CREATE RULE and ALTER RULE).
public final class RuleRules implements PgRules<Rule> {

  private static final Alteration<Rule> REDEFINED =
      (_, after, _) -> Way.inPlace(definition(sql("create or replace"), after));

  @Override
  public Kind kind() {
    return Kinds.RULE;
  }

  @Override
  public Class<Rule> type() {
    return Rule.class;
  }

  @Override
  public Attributes<Rule> attributes() {
    return Attributes.<Rule>none()
        .altered("event", Rule::event, REDEFINED)
        .altered("definition", Rule::definition, REDEFINED)
        .altered("enabled", Rule::enabled, (_, after, _) -> Way.inPlace(enabling(after)));
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_rewrite'::pg_catalog.regclass::pg_catalog.oid as class_id,
               r.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               r.ev_class as parent_object_id, 0 as parent_sub_id, r.rulename as name,
               case r.ev_type when '2' then 'update' when '3' then 'insert'
                              when '4' then 'delete' end as event,
               pg_catalog.rtrim(pg_catalog.ltrim(pg_catalog.substr(
                 d.text,
                 pg_catalog.strpos(d.text, t.name) + pg_catalog.length(t.name)), e' \\n'), ';')
                 as definition,
               case r.ev_enabled when 'O' then 'origin' when 'D' then 'disabled'
                                 when 'R' then 'replica' when 'A' then 'always' end as enabled
        from pg_catalog.pg_rewrite r
        join pg_catalog.pg_class c on c.oid = r.ev_class
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        cross join pg_catalog.pg_get_ruledef(r.oid) d (text)
        cross join pg_catalog.format(' TO %I.%I', n.nspname, c.relname) t (name)
        where r.rulename <> '_RETURN' and r.oid >= 16384
        order by r.ev_class, r.rulename
        """;
  }

  @Override
  public Rule read(ObjectId id, Row row) {
    return new Rule(
        id, row.text("event"), new Expression(row.text("definition")), row.text("enabled"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("rule $I on $N", id.name(), id);
  }

  @Override
  public Arrival arrival(Rule object, Schema schema) {
    return Arrival.AWAITED;
  }

  @Override
  public List<Step> create(Rule rule, Surroundings around) {
    return List.of(definition(sql("create"), rule));
  }

  @Override
  public List<Step> afterwards(Rule rule, Surroundings around) {
    return rule.enabled().equals(Firing.USUAL) ? List.of() : List.of(enabling(rule));
  }

  @Override
  public List<Step> drop(Rule rule, Surroundings around) {
    return List.of(exclusive(rule, sql("drop $S", address(rule.id()))));
  }

  @Override
  public List<Step> rename(Rule rule, ObjectId to, Surroundings around) {
    return List.of(exclusive(rule, sql("alter $S rename to $I", address(rule.id()), to.name())));
  }

  private static Step definition(Sql verb, Rule rule) {
    return exclusive(
        rule,
        sql(
            "$S rule $I as on $S to $N\n  $T",
            verb,
            rule.id().name(),
            event(rule),
            rule.id(),
            rule.definition()));
  }

  private static Sql event(Rule rule) {
    return switch (rule.event()) {
      case "insert" -> sql("insert");
      case "update" -> sql("update");
      case "delete" -> sql("delete");
      default -> throw new IllegalStateException(rule.id() + " is on " + rule.event());
    };
  }

  private static Step enabling(Rule rule) {
    return exclusive(
        rule,
        sql("alter table $N $S rule $I", rule.id(), Firing.verb(rule.enabled()), rule.id().name()));
  }

  private static Step exclusive(Rule rule, Sql statement) {
    return Step.of(statement).locking(rule.id().owner(), LockMode.ACCESS_EXCLUSIVE);
  }
}
