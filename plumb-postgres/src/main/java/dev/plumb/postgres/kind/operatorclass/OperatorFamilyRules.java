package dev.plumb.postgres.kind.operatorclass;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Signatures;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.OperatorFamily;
import java.util.List;
import java.util.Objects;

/// Operator families (manual, CREATE OPERATOR FAMILY). One that an operator class was given by the
/// way, under the name of the class, is like any other.
public final class OperatorFamilyRules implements PgRules<OperatorFamily> {

  @Override
  public Kind kind() {
    return Kinds.OPERATOR_FAMILY;
  }

  @Override
  public Class<OperatorFamily> type() {
    return OperatorFamily.class;
  }

  @Override
  public Attributes<OperatorFamily> attributes() {
    return Attributes.none();
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_opfamily'::pg_catalog.regclass::pg_catalog.oid as class_id,
               f.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               f.opfnamespace as parent_object_id, 0 as parent_sub_id, f.opfname as name,
               m.amname as signature
        from pg_catalog.pg_opfamily f
        join pg_catalog.pg_am m on m.oid = f.opfmethod
        where f.oid >= 16384
        order by f.oid
        """;
  }

  @Override
  public OperatorFamily read(ObjectId id, Row row) {
    return new OperatorFamily(id);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("operator family $N using $I", id, Objects.requireNonNull(id.signature()));
  }

  @Override
  public List<Step> create(OperatorFamily family, Surroundings around) {
    return List.of(Step.of(sql("create $S", address(family.id()))));
  }

  @Override
  public List<Step> drop(OperatorFamily family, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(family.id()))));
  }

  @Override
  public List<Step> rename(OperatorFamily family, ObjectId to, Surroundings around) {
    return Signatures.rename(family.id(), to, this::address);
  }
}
