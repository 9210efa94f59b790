package dev.plumb.postgres.kind.basetype;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
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
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeDefinitions;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.BaseType;
import dev.plumb.postgres.model.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Base types and shell types by their names (manual, CREATE TYPE). A base type begins as a shell;
/// only who owns the shell can define it.
public final class BaseTypeRules implements PgRules<BaseType> {

  @Override
  public Kind kind() {
    return Kinds.BASE_TYPE;
  }

  @Override
  public Class<BaseType> type() {
    return BaseType.class;
  }

  @Override
  public Attributes<BaseType> attributes() {
    return Attributes.<BaseType>none()
        .altered("is_defined", BaseType::isDefined, BaseTypeRules::define);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as class_id,
               t.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               t.typnamespace as parent_object_id, 0 as parent_sub_id, t.typname as name,
               t.typisdefined as is_defined
        from pg_catalog.pg_type t
        where t.typtype in ('b', 'p') and t.oid >= 16384
          and t.typsubscript <> 'pg_catalog.array_subscript_handler'::pg_catalog.regproc
        order by t.oid
        """;
  }

  @Override
  public BaseType read(ObjectId id, Row row) {
    return new BaseType(id, row.flag("is_defined"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("type $N", id);
  }

  @Override
  public List<Step> create(BaseType type, Surroundings around) {
    return List.of(Step.of(sql("create type $N", type.id())));
  }

  @Override
  public List<Step> drop(BaseType type, Surroundings around) {
    return List.of(TypeDefinitions.drop(type.id(), type.id(), around));
  }

  /// A shell cannot change its name.
  @Override
  public List<Step> rename(BaseType type, ObjectId to, Surroundings around) {
    return type.isDefined() ? TypeNames.change(sql("type"), type.id(), to) : List.of();
  }

  @Override
  public Optional<Succession> succession(BaseType type, Surroundings around) {
    if (!type.isDefined()) {
      return Optional.empty();
    }
    var aside = Aside.of(type.id(), around);
    var steps = new ArrayList<>(TypeDefinitions.aside(type.id(), around));
    steps.add(Step.of(sql("alter type $N rename to $I", type.id(), aside.name())));
    return Optional.of(
        Succession.of(steps, List.of(TypeDefinitions.drop(type.id(), aside, around))));
  }

  @Override
  public Set<Claim> claims(BaseType type) {
    return Set.of(Claims.type(type.id()));
  }

  @Override
  public Optional<Edge> counted(Edge recorded) {
    return TypeDefinitions.counted(recorded);
  }

  @Override
  public Set<Edge> leaning(Edge counted) {
    return TypeDefinitions.leaning(counted);
  }

  @Override
  public Set<Edge> supporting(Edge counted) {
    return TypeDefinitions.supporting(counted);
  }

  private static Way define(BaseType before, BaseType after, Surroundings around) {
    if (before.isDefined()) {
      return Way.replacing("a defined type cannot become a shell");
    }
    var owner = ObjectId.of(Kinds.OWNER, before.id(), "");
    return around.actual().contains(owner)
        ? Way.replacing("the shell belongs to somebody else")
        : Way.inPlace();
  }
}
