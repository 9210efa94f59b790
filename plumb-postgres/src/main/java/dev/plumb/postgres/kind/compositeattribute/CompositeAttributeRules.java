package dev.plumb.postgres.kind.compositeattribute;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeUse;
import dev.plumb.postgres.kind.TypedTables;
import dev.plumb.postgres.model.CompositeAttribute;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Attributes of composite types (manual, CREATE TYPE and ALTER TYPE).
public final class CompositeAttributeRules implements PgRules<CompositeAttribute> {

  /// Type and collation change in one statement.
  private static final Alteration<CompositeAttribute> RETYPED = AttributeAlterations::type;

  @Override
  public Kind kind() {
    return Kinds.COMPOSITE_ATTRIBUTE;
  }

  @Override
  public Class<CompositeAttribute> type() {
    return CompositeAttribute.class;
  }

  @Override
  public Attributes<CompositeAttribute> attributes() {
    return Attributes.<CompositeAttribute>none()
        .altered("position", CompositeAttribute::position, AttributeAlterations::position)
        .altered("type", CompositeAttribute::type, RETYPED)
        .altered("collation", CompositeAttribute::collation, RETYPED);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, a.attnum as sub_id,
               'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.reltype as parent_object_id, 0 as parent_sub_id, a.attname as name,
               pg_catalog.row_number() over (partition by c.oid order by a.attnum) as position,
               pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
               case when a.attcollation <> t.typcollation
                    then pg_catalog.format('%I.%I', ln.nspname, l.collname)
               end as collation
        from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid
        join pg_catalog.pg_type t on t.oid = a.atttypid
        left join pg_catalog.pg_collation l on l.oid = a.attcollation
        left join pg_catalog.pg_namespace ln on ln.oid = l.collnamespace
        where c.relkind = 'c' and c.oid >= 16384 and a.attnum > 0 and not a.attisdropped
        order by c.oid, a.attnum
        """;
  }

  @Override
  public CompositeAttribute read(ObjectId id, Row row) {
    return new CompositeAttribute(
        id,
        (int) row.number("position"),
        new TypeName(row.text("type")),
        Expression.ofNullable(row.textOrNull("collation")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("column $N.$I", id, id.name());
  }

  @Override
  public Inlining inlining(CompositeAttribute attribute, Schema schema) {
    return Inlining.ALWAYS;
  }

  @Override
  public Optional<Sql> inline(CompositeAttribute attribute, Surroundings around) {
    return Optional.of(definition(attribute));
  }

  @Override
  public int ordinal(CompositeAttribute attribute) {
    return attribute.position();
  }

  /// A new attribute comes last, so the order of statements is the order of attributes.
  @Override
  public Set<Edge> edges(CompositeAttribute attribute, Schema schema) {
    return schema.children(attribute.id().owner()).stream()
        .flatMap(id -> schema.find(id, CompositeAttribute.class).stream())
        .filter(other -> other.position() == attribute.position() - 1)
        .map(other -> new Edge(attribute.id(), other.id(), Edge.Bond.AFTER))
        .collect(Collectors.toSet());
  }

  /// As long as no column holds values of it, an attribute can take another type.
  @Override
  public Optional<List<Step>> carriedOver(
      CompositeAttribute before, ObjectId replaced, Surroundings around) {
    if (!TypeUse.canHandOver(replaced.kind())
        || !TypeUse.columns(before.id().owner(), around.actual()).isEmpty()) {
      return Optional.empty();
    }
    var after = around.desired().find(before.id(), CompositeAttribute.class).orElseThrow();
    var isRetypedAnyway = !attributes().differing(before, after).isEmpty();
    return Optional.of(
        isRetypedAnyway ? List.of() : List.of(AttributeAlterations.retyping(after, around)));
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  /// An attribute that is dropped and added again loses its place and its values.
  @Override
  public boolean comesOnlyWithParent(CompositeAttribute attribute, Surroundings around) {
    return around.actual().contains(attribute.id());
  }

  @Override
  public List<Step> create(CompositeAttribute attribute, Surroundings around) {
    return List.of(
        AttributeAlterations.step(
            attribute, sql("add attribute $S", definition(attribute)), around));
  }

  @Override
  public List<Step> drop(CompositeAttribute attribute, Surroundings around) {
    var step =
        AttributeAlterations.step(
            attribute, sql("drop attribute $I", attribute.id().name()), around);
    if (!TypeUse.columns(attribute.id().owner(), around.actual()).isEmpty()) {
      step = losing(step, attribute.id());
    }
    for (var table : TypedTables.of(attribute.id().owner(), around.actual())) {
      step = losing(step, ObjectId.of(Kinds.COLUMN, table, attribute.id().name()));
    }
    return List.of(step);
  }

  @Override
  public List<Step> rename(CompositeAttribute attribute, ObjectId to, Surroundings around) {
    return List.of(
        AttributeAlterations.step(
            attribute, sql("rename attribute $I to $I", attribute.id().name(), to.name()), around));
  }

  @Override
  public boolean holdsData() {
    return true;
  }

  private static Sql definition(CompositeAttribute attribute) {
    return sql(
        "$I $T $W",
        attribute.id().name(),
        attribute.type(),
        when(attribute.collation() != null, "collate $T", attribute.collation()));
  }

  private static Step losing(Step step, ObjectId id) {
    return step.risking(HazardKind.DATA_LOSS, id, "the values of " + id + " are lost");
  }
}
