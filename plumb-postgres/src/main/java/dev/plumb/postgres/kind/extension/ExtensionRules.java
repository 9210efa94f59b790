package dev.plumb.postgres.kind.extension;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Extension;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import java.util.List;

/// Extensions (manual, CREATE EXTENSION). Those that come with every database are left out.
public final class ExtensionRules implements PgRules<Extension> {

  @Override
  public Kind kind() {
    return Kinds.EXTENSION;
  }

  @Override
  public Class<Extension> type() {
    return Extension.class;
  }

  @Override
  public Attributes<Extension> attributes() {
    return Attributes.<Extension>none()
        .altered("schema", Extension::schema, ExtensionRules::move)
        .altered("version", Extension::version, ExtensionRules::update)
        .informational(
            "is_relocatable", Extension::isRelocatable, "belongs to the version of the extension");
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid as class_id,
               e.oid as object_id, 0 as sub_id,
               null::pg_catalog.oid as parent_class_id, e.extname as name,
               n.nspname as schema, e.extversion as version, e.extrelocatable as is_relocatable
        from pg_catalog.pg_extension e
        join pg_catalog.pg_namespace n on n.oid = e.extnamespace
        where e.oid >= 16384
        order by e.extname
        """;
  }

  @Override
  public Extension read(ObjectId id, Row row) {
    return new Extension(
        id, new Identifier(row.text("schema")), row.text("version"), row.flag("is_relocatable"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("extension $N", id);
  }

  @Override
  public List<Step> create(Extension extension, Surroundings around) {
    return List.of(
        Step.of(
            sql(
                "create extension $N schema $I version $L",
                extension.id(),
                extension.schema(),
                extension.version())));
  }

  @Override
  public List<Step> drop(Extension extension, Surroundings around) {
    return List.of(Step.of(sql("drop extension $N", extension.id())));
  }

  private static Way move(Extension before, Extension after, Surroundings around) {
    return before.isRelocatable()
        ? Way.inPlace(Step.of(sql("alter extension $N set schema $I", after.id(), after.schema())))
        : Way.replacing("the extension cannot move to another schema");
  }

  private static Way update(Extension before, Extension after, Surroundings around) {
    return Way.inPlace(
        Step.of(sql("alter extension $N update to $L", after.id(), after.version()))
            .risking(
                HazardKind.EXTENSION_UPGRADE,
                after.id(),
                after.id() + " goes from " + before.version() + " to " + after.version()));
  }
}
