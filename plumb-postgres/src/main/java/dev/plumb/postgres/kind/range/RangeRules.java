package dev.plumb.postgres.kind.range;

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
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeDefinitions;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.RangeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Range types (manual, CREATE TYPE). Only the name of the multirange type can change. Where the
/// definition has to wait for a function of the type, the type begins as a shell.
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
        .altered("multirange", RangeType::multirange, RangeRules::renameMultirange);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as class_id,
               t.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               t.typnamespace as parent_object_id, 0 as parent_sub_id, t.typname as name,
               array[mn.nspname, m.typname]::pg_catalog.text[] as multirange
        from pg_catalog.pg_range r
        join pg_catalog.pg_type t on t.oid = r.rngtypid
        join pg_catalog.pg_type m on m.oid = r.rngmultitypid
        join pg_catalog.pg_namespace mn on mn.oid = m.typnamespace
        where t.oid >= 16384
        order by t.oid
        """;
  }

  @Override
  public RangeType read(ObjectId id, Row row) {
    return new RangeType(id, QualifiedName.of(row.texts("multirange")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("type $N", id);
  }

  @Override
  public List<Step> create(RangeType range, Surroundings around) {
    var definition = around.inlined(range.id(), Kinds.RANGE_DEFINITION);
    return List.of(
        Step.of(
            definition.isEmpty()
                ? sql("create type $N", range.id())
                : RangeText.definition(range, definition.getFirst())));
  }

  @Override
  public List<Step> drop(RangeType range, Surroundings around) {
    return List.of(TypeDefinitions.drop(range.id(), range.id(), around));
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

  private static Way renameMultirange(RangeType before, RangeType after, Surroundings around) {
    return new Way.InPlace(
        TypeNames.change(
            sql("type"), before.multirange().as(Kinds.RANGE), after.multirange().as(Kinds.RANGE)));
  }
}
