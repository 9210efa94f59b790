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
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Signatures;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.SignedName;
import dev.plumb.postgres.model.SupportFunction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The support functions of operator classes and families (manual, ALTER OPERATOR FAMILY).
public final class SupportFunctionRules implements PgRules<SupportFunction> {

  @Override
  public Kind kind() {
    return Kinds.SUPPORT_FUNCTION;
  }

  @Override
  public Class<SupportFunction> type() {
    return SupportFunction.class;
  }

  @Override
  public Attributes<SupportFunction> attributes() {
    return Attributes.<SupportFunction>none()
        .informational("family", SupportFunction::family, "is said by the parent")
        .replaced("function", SupportFunction::function);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_amproc'::pg_catalog.regclass::pg_catalog.oid as class_id,
               a.oid as object_id, 0 as sub_id,
               coalesce(d.refclassid, 'pg_catalog.pg_opfamily'::pg_catalog.regclass)
                 as parent_class_id,
               coalesce(d.refobjid, a.amprocfamily) as parent_object_id, 0 as parent_sub_id,
               a.amprocnum::pg_catalog.text as name,
               pg_catalog.concat_ws(', ', pg_catalog.format_type(a.amproclefttype, null),
                                    pg_catalog.format_type(a.amprocrighttype, null)) as signature,
               array[n.nspname, f.opfname]::pg_catalog.text[] as family,
               array[pn.nspname, p.proname, pg_catalog.array_to_string(array(
                 select pg_catalog.format_type(t.type, null)
                 from pg_catalog.unnest(p.proargtypes) with ordinality t (type, place)
                 order by t.place), ', ')]::pg_catalog.text[] as function
        from pg_catalog.pg_amproc a
        join pg_catalog.pg_opfamily f on f.oid = a.amprocfamily
        join pg_catalog.pg_namespace n on n.oid = f.opfnamespace
        join pg_catalog.pg_proc p on p.oid = a.amproc
        join pg_catalog.pg_namespace pn on pn.oid = p.pronamespace
        left join pg_catalog.pg_depend d
          on d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass and d.objid = a.oid
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
  public SupportFunction read(ObjectId id, Row row) {
    return new SupportFunction(
        id, QualifiedName.of(row.texts("family")), SignedName.of(row.texts("function")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a support function's place: " + id);
  }

  @Override
  public Inlining inlining(SupportFunction member, Schema schema) {
    return Members.inlining(member.id());
  }

  @Override
  public Optional<Sql> inline(SupportFunction member, Surroundings around) {
    return Optional.of(definition(member));
  }

  @Override
  public int ordinal(SupportFunction member) {
    return Members.number(member.id());
  }

  @Override
  public List<Step> create(SupportFunction member, Surroundings around) {
    return List.of(Members.adding(member.id(), member.family(), definition(member)));
  }

  @Override
  public List<Step> drop(SupportFunction member, Surroundings around) {
    return List.of(Members.dropping(member.id(), member.family(), place(member)));
  }

  @Override
  public Set<Claim> claims(SupportFunction member) {
    return Set.of(Members.place(member.id(), member.family()));
  }

  /// An index, which depends on the operator class, feels what becomes of that.
  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  @Override
  public boolean comesOnlyWithParent(SupportFunction member, Surroundings around) {
    return Members.comesOnlyWithClass(member.id(), around);
  }

  @Override
  public boolean goesOnlyWithParent(SupportFunction member) {
    return Members.isTied(member.id());
  }

  private static Sql definition(SupportFunction member) {
    return sql("$S $S", place(member), Signatures.signed(member.function().as(Kinds.FUNCTION)));
  }

  private static Sql place(SupportFunction member) {
    return sql("function $D $S", Members.number(member.id()), Members.types(member.id()));
  }
}
