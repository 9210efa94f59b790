package dev.plumb.postgres.kind.composite;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.CarriedValues;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.kind.TypeUse;
import dev.plumb.postgres.model.CompositeType;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Composite types (manual, CREATE TYPE). Their attributes are objects of their own.
public final class CompositeRules implements PgRules<CompositeType> {

  @Override
  public Kind kind() {
    return Kinds.COMPOSITE;
  }

  @Override
  public Class<CompositeType> type() {
    return CompositeType.class;
  }

  @Override
  public Attributes<CompositeType> attributes() {
    return Attributes.none();
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as class_id,
               t.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               t.typnamespace as parent_object_id, 0 as parent_sub_id, t.typname as name
        from pg_catalog.pg_type t
        join pg_catalog.pg_class c on c.oid = t.typrelid and c.relkind = 'c'
        where t.oid >= 16384
        order by t.oid
        """;
  }

  @Override
  public CompositeType read(ObjectId id, Row row) {
    return new CompositeType(id);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("type $N", id);
  }

  @Override
  public List<Step> create(CompositeType type, Surroundings around) {
    var attributes = around.inlined(type.id(), Kinds.COMPOSITE_ATTRIBUTE);
    return List.of(Step.of(sql("create type $N as ($B)", type.id(), attributes)));
  }

  @Override
  public List<Step> drop(CompositeType type, Surroundings around) {
    return List.of(Step.of(sql("drop type $N", type.id())));
  }

  @Override
  public List<Step> rename(CompositeType type, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("type"), type.id(), to);
  }

  /// Values that are reshaped can only be taken apart where they stand alone.
  @Override
  public Optional<Succession> succession(CompositeType type, Surroundings around) {
    if (CarriedValues.isReshaped(type.id(), around)
        && !TypeUse.standsAlone(type.id(), around.actual())) {
      return Optional.empty();
    }
    var aside = Aside.of(type.id(), around);
    return Optional.of(
        Succession.of(rename(type, aside, around), List.of(Step.of(sql("drop type $N", aside)))));
  }

  /// A composite type is a relation, too.
  @Override
  public Set<Claim> claims(CompositeType type) {
    return Set.of(Claims.relation(type.id()), Claims.type(type.id()));
  }
}
