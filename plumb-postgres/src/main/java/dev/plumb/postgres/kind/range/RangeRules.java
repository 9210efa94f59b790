package dev.plumb.postgres.kind.range;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.RangeType;
import dev.plumb.postgres.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Range types (manual, CREATE TYPE). Only the name of the multirange type can change.
public final class RangeRules implements PgRules<RangeType> {

  @Override
  public Kind kind() {
    return Kinds.RANGE;
  }

  @Override
  public Class<RangeType> type() {
    return RangeType.class;
  }

  @Override
  public Attributes<RangeType> attributes() {
    return Attributes.<RangeType>none()
        .replaced("subtype", RangeType::subtype)
        .replaced("operator_class", RangeType::operatorClass)
        .replaced("collation", RangeType::collation)
        .replaced("canonical", RangeType::canonical)
        .replaced("subtype_difference", RangeType::subtypeDifference)
        .altered("multirange", RangeType::multirange, RangeRules::renameMultirange);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as class_id,
               t.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               t.typnamespace as parent_object_id, 0 as parent_sub_id, t.typname as name,
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
               end as subtype_difference,
               array[mn.nspname, m.typname]::pg_catalog.text[] as multirange
        from pg_catalog.pg_range r
        join pg_catalog.pg_type t on t.oid = r.rngtypid
        join pg_catalog.pg_type s on s.oid = r.rngsubtype
        join pg_catalog.pg_opclass o on o.oid = r.rngsubopc
        join pg_catalog.pg_namespace pn on pn.oid = o.opcnamespace
        join pg_catalog.pg_type m on m.oid = r.rngmultitypid
        join pg_catalog.pg_namespace mn on mn.oid = m.typnamespace
        left join pg_catalog.pg_collation l on l.oid = r.rngcollation
        left join pg_catalog.pg_namespace ln on ln.oid = l.collnamespace
        left join pg_catalog.pg_proc c on c.oid = r.rngcanonical
        left join pg_catalog.pg_namespace cn on cn.oid = c.pronamespace
        left join pg_catalog.pg_proc d on d.oid = r.rngsubdiff
        left join pg_catalog.pg_namespace dn on dn.oid = d.pronamespace
        where t.oid >= 16384
        order by t.oid
        """;
  }

  @Override
  public RangeType read(ObjectId id, Row row) {
    return new RangeType(
        id,
        new TypeName(row.text("subtype")),
        Expression.ofNullable(row.textOrNull("operator_class")),
        Expression.ofNullable(row.textOrNull("collation")),
        Expression.ofNullable(row.textOrNull("canonical")),
        Expression.ofNullable(row.textOrNull("subtype_difference")),
        QualifiedName.of(row.texts("multirange")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("type $N", id);
  }

  @Override
  public List<Step> create(RangeType range, Surroundings around) {
    var clauses =
        all(
            List.of(sql("subtype = $T", range.subtype())),
            when(range.operatorClass() != null, "subtype_opclass = $T", range.operatorClass()),
            when(range.collation() != null, "collation = $T", range.collation()),
            when(range.canonical() != null, "canonical = $T", range.canonical()),
            when(range.subtypeDifference() != null, "subtype_diff = $T", range.subtypeDifference()),
            when(
                !range.multirange().equals(MultirangeName.chosenFor(range.id())),
                "multirange_type_name = $N",
                range.multirange().as(Kinds.RANGE)));
    return List.of(Step.of(sql("create type $N as range ($S)", range.id(), clauses)));
  }

  @Override
  public List<Step> drop(RangeType range, Surroundings around) {
    return List.of(Step.of(sql("drop type $N", range.id())));
  }

  @Override
  public List<Step> rename(RangeType range, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("type"), range.id(), to);
  }

  @Override
  public Optional<Succession> succession(RangeType range, Surroundings around) {
    return Optional.of(RangeSuccession.of(range, around));
  }

  @Override
  public Set<Claim> claims(RangeType range) {
    return Set.of(Claims.type(range.id()), Claims.type(range.multirange().as(Kinds.RANGE)));
  }

  private static Way renameMultirange(RangeType before, RangeType after, Surroundings around) {
    return new Way.InPlace(
        TypeNames.change(
            sql("type"), before.multirange().as(Kinds.RANGE), after.multirange().as(Kinds.RANGE)));
  }
}
