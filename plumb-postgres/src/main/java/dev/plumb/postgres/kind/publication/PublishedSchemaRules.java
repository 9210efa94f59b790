package dev.plumb.postgres.kind.publication;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PublishedSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Schemas in publications, from PostgreSQL 15 on (manual, ALTER PUBLICATION).
public final class PublishedSchemaRules implements PgRules<PublishedSchema> {

  @Override
  public Kind kind() {
    return Kinds.PUBLISHED_SCHEMA;
  }

  @Override
  public Class<PublishedSchema> type() {
    return PublishedSchema.class;
  }

  @Override
  public Attributes<PublishedSchema> attributes() {
    return Attributes.none();
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_publication_namespace'::pg_catalog.regclass::pg_catalog.oid as class_id, -- since 15
               p.oid as object_id, 0 as sub_id, -- since 15
               'pg_catalog.pg_publication'::pg_catalog.regclass::pg_catalog.oid as parent_class_id, -- since 15
               p.pnpubid as parent_object_id, 0 as parent_sub_id, n.nspname as name -- since 15
        from pg_catalog.pg_publication_namespace p -- since 15
        join pg_catalog.pg_namespace n on n.oid = p.pnnspid -- since 15
        order by p.pnpubid, n.nspname -- since 15
        select where false -- before 15
        """;
  }

  @Override
  public PublishedSchema read(ObjectId id, Row row) {
    return new PublishedSchema(id);
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a published schema: " + id);
  }

  @Override
  public Inlining inlining(PublishedSchema object, Schema schema) {
    return Inlining.WHEN_POSSIBLE;
  }

  @Override
  public Optional<Sql> inline(PublishedSchema published, Surroundings around) {
    return Optional.of(sql("$I", published.id().name()));
  }

  @Override
  public List<Step> create(PublishedSchema published, Surroundings around) {
    return List.of(
        Step.of(
            sql(
                "alter publication $N add tables in schema $I",
                published.id().owner(),
                published.id().name())));
  }

  @Override
  public List<Step> drop(PublishedSchema published, Surroundings around) {
    var publication = published.id().owner();
    return List.of(
        Step.of(
                sql(
                    "alter publication $N drop tables in schema $I",
                    publication,
                    published.id().name()))
            .risking(
                HazardKind.REPLICATION_STOPPED,
                published.id(),
                publication
                    + " no longer publishes the tables in schema "
                    + published.id().name()));
  }

  @Override
  public Set<Claim> claims(PublishedSchema published) {
    return Set.of(wholeTables(published.id().owner()));
  }

  /// What a schema in a publication needs and a list of columns takes away.
  static Claim wholeTables(ObjectId publication) {
    return new Claim("whole tables", publication.display());
  }
}
