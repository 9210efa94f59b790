package dev.plumb.postgres.kind.operatorclass;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Operators;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.FamilyOperator;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.SignedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The operators of operator classes and families (manual, ALTER OPERATOR FAMILY).
public final class FamilyOperatorRules implements PgRules<FamilyOperator> {

  @Override
  public Kind kind() {
    return Kinds.FAMILY_OPERATOR;
  }

  @Override
  public Class<FamilyOperator> type() {
    return FamilyOperator.class;
  }

  @Override
  public Attributes<FamilyOperator> attributes() {
    return Attributes.<FamilyOperator>none()
        .informational("family", FamilyOperator::family, "is said by the parent")
        .replaced("operator", FamilyOperator::operator)
        .replaced("sort_family", FamilyOperator::sortFamily);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_amop'::pg_catalog.regclass::pg_catalog.oid as class_id,
               a.oid as object_id, 0 as sub_id,
               coalesce(d.refclassid, 'pg_catalog.pg_opfamily'::pg_catalog.regclass)
                 as parent_class_id,
               coalesce(d.refobjid, a.amopfamily) as parent_object_id, 0 as parent_sub_id,
               a.amopstrategy::pg_catalog.text as name,
               pg_catalog.concat_ws(', ', pg_catalog.format_type(a.amoplefttype, null),
                                    pg_catalog.format_type(a.amoprighttype, null)) as signature,
               array[n.nspname, f.opfname]::pg_catalog.text[] as family,
               array[pn.nspname, p.oprname, pg_catalog.concat_ws(
                 ', ', pg_catalog.format_type(p.oprleft, null),
                 pg_catalog.format_type(p.oprright, null))]::pg_catalog.text[] as operator,
               case when s.oid is not null then array[sn.nspname, s.opfname]::pg_catalog.text[]
               end as sort_family
        from pg_catalog.pg_amop a
        join pg_catalog.pg_opfamily f on f.oid = a.amopfamily
        join pg_catalog.pg_namespace n on n.oid = f.opfnamespace
        join pg_catalog.pg_operator p on p.oid = a.amopopr
        join pg_catalog.pg_namespace pn on pn.oid = p.oprnamespace
        left join pg_catalog.pg_opfamily s on s.oid = a.amopsortfamily
        left join pg_catalog.pg_namespace sn on sn.oid = s.opfnamespace
        left join pg_catalog.pg_depend d
          on d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass and d.objid = a.oid
         and d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass
        where a.oid >= 16384
          and (d.objid is not null or f.oid >= 16384 and not exists (
            select from pg_catalog.pg_depend e
            where e.classid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass
              and e.objid = f.oid and e.deptype = 'e'))
        order by a.oid
        """;
  }

  @Override
  public FamilyOperator read(ObjectId id, Row row) {
    return new FamilyOperator(
        id,
        QualifiedName.of(row.texts("family")),
        SignedName.of(row.texts("operator")),
        QualifiedName.ofNullable(row.texts("sort_family")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names an operator's place: " + id);
  }

  @Override
  public Inlining inlining(FamilyOperator member, Schema schema) {
    return Members.inlining(member.id());
  }

  @Override
  public Optional<Sql> inline(FamilyOperator member, Surroundings around) {
    return Optional.of(definition(member));
  }

  @Override
  public int ordinal(FamilyOperator member) {
    return Members.number(member.id());
  }

  @Override
  public List<Step> create(FamilyOperator member, Surroundings around) {
    return List.of(Members.adding(member.id(), member.family(), definition(member)));
  }

  @Override
  public List<Step> drop(FamilyOperator member, Surroundings around) {
    var id = member.id();
    var slot = sql("operator $D $S", Members.number(id), Members.types(id));
    return List.of(Members.dropping(id, member.family(), slot));
  }

  /// An operator has one strategy in a family, for a search and for an order each.
  @Override
  public Set<Claim> claims(FamilyOperator member) {
    var purpose = member.sortFamily() == null ? "searching" : "ordering";
    var strategy = member.family() + " " + member.operator() + " " + purpose;
    return Set.of(
        Members.place(member.id(), member.family()),
        Claim.contested("strategy using " + Members.method(member.id()), strategy));
  }

  /// An index, which depends on the operator class, feels what becomes of that.
  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  @Override
  public boolean comesOnlyWithParent(FamilyOperator member, Surroundings around) {
    return Members.comesOnlyWithClass(member.id(), around);
  }

  @Override
  public boolean goesOnlyWithParent(FamilyOperator member) {
    return Members.isTied(member.id());
  }

  private static Sql definition(FamilyOperator member) {
    var sortFamily = member.sortFamily();
    return sql(
        "operator $D $S $W",
        Members.number(member.id()),
        Operators.signed(member.operator().as(Kinds.OPERATOR)),
        sortFamily == null
            ? List.of()
            : List.of(sql("for order by $N", sortFamily.as(Kinds.OPERATOR_FAMILY))));
  }
}
