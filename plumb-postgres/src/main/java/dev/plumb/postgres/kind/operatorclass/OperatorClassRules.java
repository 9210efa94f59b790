package dev.plumb.postgres.kind.operatorclass;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;
import static java.util.stream.Collectors.toSet;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Signatures;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.OperatorClass;
import dev.plumb.postgres.model.OperatorFamily;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Operator classes (manual, CREATE OPERATOR CLASS). Only the name and the schema can change. The
/// operator family is always said, so that it is there before.
public final class OperatorClassRules implements PgRules<OperatorClass> {

  @Override
  public Kind kind() {
    return Kinds.OPERATOR_CLASS;
  }

  @Override
  public Class<OperatorClass> type() {
    return OperatorClass.class;
  }

  @Override
  public Attributes<OperatorClass> attributes() {
    return Attributes.<OperatorClass>none()
        .replaced("is_default", OperatorClass::isDefault)
        .replaced("type", OperatorClass::type)
        .replaced("family", OperatorClass::family)
        .replaced("storage", OperatorClass::storage);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_opclass'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.opcnamespace as parent_object_id, 0 as parent_sub_id, c.opcname as name,
               m.amname as signature, c.opcdefault as is_default,
               pg_catalog.format_type(c.opcintype, null) as type,
               array[n.nspname, f.opfname]::pg_catalog.text[] as family,
               case when c.opckeytype <> 0 then pg_catalog.format_type(c.opckeytype, null)
               end as storage
        from pg_catalog.pg_opclass c
        join pg_catalog.pg_am m on m.oid = c.opcmethod
        join pg_catalog.pg_opfamily f on f.oid = c.opcfamily
        join pg_catalog.pg_namespace n on n.oid = f.opfnamespace
        where c.oid >= 16384
        order by c.oid
        """;
  }

  @Override
  public OperatorClass read(ObjectId id, Row row) {
    return new OperatorClass(
        id,
        row.flag("is_default"),
        new TypeName(row.text("type")),
        QualifiedName.of(row.texts("family")),
        TypeName.ofNullable(row.textOrNull("storage")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("operator class $N using $I", id, Objects.requireNonNull(id.signature()));
  }

  @Override
  public List<Step> create(OperatorClass operatorClass, Surroundings around) {
    return List.of(
        Step.of(
            sql(
                "create operator class $N $W for type $T using $I family $N as\n  $S",
                operatorClass.id(),
                when(operatorClass.isDefault(), "default"),
                operatorClass.type(),
                operatorClass.method(),
                operatorClass.family().as(Kinds.OPERATOR_FAMILY),
                members(operatorClass, around))));
  }

  @Override
  public List<Step> drop(OperatorClass operatorClass, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(operatorClass.id()))));
  }

  @Override
  public List<Step> rename(OperatorClass operatorClass, ObjectId to, Surroundings around) {
    return Signatures.rename(operatorClass.id(), to, this::address);
  }

  /// A type has one default operator class for each index method.
  @Override
  public Set<Claim> claims(OperatorClass operatorClass) {
    return operatorClass.isDefault()
        ? Set.of(
            new Claim(
                "default operator class", operatorClass.method() + " " + operatorClass.type()))
        : Set.of();
  }

  /// An index finds all that is loose in the family of its operator class.
  @Override
  public Set<Edge> edges(OperatorClass operatorClass, Schema schema) {
    var family = OperatorFamily.id(operatorClass.family(), operatorClass.method());
    return schema.children(family).stream()
        .filter(Members::isMember)
        .map(member -> new Edge(operatorClass.id(), member, Members.bond(operatorClass, member)))
        .collect(toSet());
  }

  /// What stands behind `as`: at least the type that indexes keep.
  private static Sql members(OperatorClass operatorClass, Surroundings around) {
    var members =
        new ArrayList<>(
            around.inlined(operatorClass.id(), Kinds.FAMILY_OPERATOR, Kinds.SUPPORT_FUNCTION));
    if (operatorClass.storage() != null) {
      members.add(sql("storage $T", operatorClass.storage()));
    }
    return members.stream()
        .reduce((before, after) -> sql("$S,\n  $S", before, after))
        .orElseGet(() -> sql("storage $T", operatorClass.type()));
  }
}
