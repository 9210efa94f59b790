package dev.plumb.postgres.kind.conversion;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.Conversion;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import java.util.Set;

/// Conversions between encodings (manual, CREATE CONVERSION and ALTER CONVERSION). Nothing but the
/// name can change.
public final class ConversionRules implements PgRules<Conversion> {

  @Override
  public Kind kind() {
    return Kinds.CONVERSION;
  }

  @Override
  public Class<Conversion> type() {
    return Conversion.class;
  }

  @Override
  public Attributes<Conversion> attributes() {
    return Attributes.<Conversion>none()
        .replaced("from", Conversion::from)
        .replaced("to", Conversion::to)
        .replaced("function", Conversion::function)
        .replaced("is_default", Conversion::isDefault);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_conversion'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.connamespace as parent_object_id, 0 as parent_sub_id, c.conname as name,
               pg_catalog.pg_encoding_to_char(c.conforencoding) as "from",
               pg_catalog.pg_encoding_to_char(c.contoencoding) as "to",
               array[n.nspname, p.proname]::pg_catalog.text[] as function,
               c.condefault as is_default
        from pg_catalog.pg_conversion c
        join pg_catalog.pg_proc p on p.oid = c.conproc
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where c.oid >= 16384
        order by c.connamespace, c.conname
        """;
  }

  @Override
  public Conversion read(ObjectId id, Row row) {
    return new Conversion(
        id,
        row.text("from"),
        row.text("to"),
        QualifiedName.of(row.texts("function")),
        row.flag("is_default"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("conversion $N", id);
  }

  @Override
  public List<Step> create(Conversion conversion, Surroundings around) {
    return List.of(
        Step.of(
            sql(
                "create $W conversion $N for $L to $L from $N",
                when(conversion.isDefault(), "default"),
                conversion.id(),
                conversion.from(),
                conversion.to(),
                conversion.function().as(Kinds.FUNCTION))));
  }

  @Override
  public List<Step> drop(Conversion conversion, Surroundings around) {
    return List.of(Step.of(sql("drop conversion $N", conversion.id())));
  }

  @Override
  public List<Step> rename(Conversion conversion, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("conversion"), conversion.id(), to);
  }

  /// A schema has one default conversion from an encoding to another.
  @Override
  public Set<Claim> claims(Conversion conversion) {
    var pair =
        conversion.id().owner().display() + ": " + conversion.from() + " to " + conversion.to();
    return conversion.isDefault() ? Set.of(new Claim("default conversion", pair)) : Set.of();
  }
}
