package dev.plumb.postgres.kind.range;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.RangeDefinition;
import dev.plumb.postgres.model.RangeType;
import dev.plumb.postgres.model.TypeName;
import java.util.List;
import java.util.Optional;

/// What range types are made of (manual, CREATE TYPE). Nothing of it can change.
public final class RangeDefinitionRules implements PgRules<RangeDefinition> {

  static ObjectId of(ObjectId range) {
    return ObjectId.of(Kinds.RANGE_DEFINITION, range, "");
  }

  @Override
  public Kind kind() {
    return Kinds.RANGE_DEFINITION;
  }

  @Override
  public Class<RangeDefinition> type() {
    return RangeDefinition.class;
  }

  @Override
  public Attributes<RangeDefinition> attributes() {
    return Attributes.<RangeDefinition>none()
        .replaced("subtype", RangeDefinition::subtype)
        .replaced("operator_class", RangeDefinition::operatorClass)
        .replaced("collation", RangeDefinition::collation)
        .replaced("canonical", RangeDefinition::canonical)
        .replaced("subtype_difference", RangeDefinition::subtypeDifference);
  }

  @Override
  public String query() {
    return """
        select null::pg_catalog.oid as class_id,
               'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               r.rngtypid as parent_object_id, 0 as parent_sub_id, '' as name,
               pg_catalog.format_type(r.rngsubtype, null) as subtype,
               case when not o.opcdefault
                    then pg_catalog.format('%I.%I', pn.nspname, o.opcname)
               end as operator_class,
               case when r.rngcollation <> s.typcollation
                    then pg_catalog.format('%I.%I', ln.nspname, l.collname)
               end as collation,
               case when r.rngcanonical <> 0
                    then pg_catalog.format('%I.%I', cn.nspname, c.proname)
               end as canonical,
               case when r.rngsubdiff <> 0
                    then pg_catalog.format('%I.%I', dn.nspname, d.proname)
               end as subtype_difference
        from pg_catalog.pg_range r
        join pg_catalog.pg_type s on s.oid = r.rngsubtype
        join pg_catalog.pg_opclass o on o.oid = r.rngsubopc
        join pg_catalog.pg_namespace pn on pn.oid = o.opcnamespace
        left join pg_catalog.pg_collation l on l.oid = r.rngcollation
        left join pg_catalog.pg_namespace ln on ln.oid = l.collnamespace
        left join pg_catalog.pg_proc c on c.oid = r.rngcanonical
        left join pg_catalog.pg_namespace cn on cn.oid = c.pronamespace
        left join pg_catalog.pg_proc d on d.oid = r.rngsubdiff
        left join pg_catalog.pg_namespace dn on dn.oid = d.pronamespace
        where r.rngtypid >= 16384
        order by r.rngtypid
        """;
  }

  @Override
  public RangeDefinition read(ObjectId id, Row row) {
    return new RangeDefinition(
        id,
        new TypeName(row.text("subtype")),
        Expression.ofNullable(row.textOrNull("operator_class")),
        Expression.ofNullable(row.textOrNull("collation")),
        Expression.ofNullable(row.textOrNull("canonical")),
        Expression.ofNullable(row.textOrNull("subtype_difference")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("type $N", id);
  }

  @Override
  public Inlining inlining(RangeDefinition definition, Schema schema) {
    return Inlining.WHEN_POSSIBLE;
  }

  @Override
  public Optional<Sql> inline(RangeDefinition definition, Surroundings around) {
    return Optional.of(RangeText.clauses(definition));
  }

  @Override
  public List<Step> create(RangeDefinition definition, Surroundings around) {
    var range = around.desired().find(definition.id().owner(), RangeType.class).orElseThrow();
    return List.of(Step.of(RangeText.definition(range, RangeText.clauses(definition))));
  }

  /// It goes with the type, as it came.
  @Override
  public List<Step> drop(RangeDefinition definition, Surroundings around) {
    return List.of();
  }

  @Override
  public boolean comesOnlyWithParent(RangeDefinition definition, Surroundings around) {
    return around.actual().contains(definition.id());
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }
}
