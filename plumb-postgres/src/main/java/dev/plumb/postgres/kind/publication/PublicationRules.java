package dev.plumb.postgres.kind.publication;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Publication;
import java.util.List;

/// Publications (manual, CREATE PUBLICATION and ALTER PUBLICATION).
public final class PublicationRules implements PgRules<Publication> {

  /// All parameters change in one statement.
  private static final Alteration<Publication> PARAMETERS = PublicationParameters::change;

  @Override
  public Kind kind() {
    return Kinds.PUBLICATION;
  }

  @Override
  public Class<Publication> type() {
    return Publication.class;
  }

  @Override
  public Attributes<Publication> attributes() {
    return Attributes.<Publication>none()
        .replaced("is_for_all_tables", Publication::isForAllTables)
        .altered("operations", Publication::operations, PARAMETERS)
        .altered("is_via_root", Publication::isViaRoot, PARAMETERS)
        .altered("generated_columns", Publication::generatedColumns, PARAMETERS);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_publication'::pg_catalog.regclass::pg_catalog.oid as class_id,
               p.oid as object_id, 0 as sub_id,
               null::pg_catalog.oid as parent_class_id, p.pubname as name,
               p.puballtables as is_for_all_tables,
               array_remove(array[
                 case when p.pubinsert then 'insert' end,
                 case when p.pubupdate then 'update' end,
                 case when p.pubdelete then 'delete' end,
                 case when p.pubtruncate then 'truncate' end], null) as operations,
               p.pubviaroot as is_via_root,
               'none' as generated_columns -- before 18
               case p.pubgencols when 's' then 'stored' else 'none' end as generated_columns -- since 18
        from pg_catalog.pg_publication p
        where p.oid >= 16384
        order by p.pubname
        """;
  }

  @Override
  public Publication read(ObjectId id, Row row) {
    return new Publication(
        id,
        row.flag("is_for_all_tables"),
        row.texts("operations"),
        row.flag("is_via_root"),
        row.text("generated_columns"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("publication $N", id);
  }

  @Override
  public List<Step> create(Publication publication, Surroundings around) {
    var parameters = PublicationParameters.said(publication);
    return List.of(
        Step.of(
            sql(
                "create $S $W",
                address(publication.id()),
                all(
                    when(publication.isForAllTables(), "for all tables"),
                    published(publication.id(), around),
                    when(!parameters.isEmpty(), "with ($S)", parameters)))));
  }

  @Override
  public List<Step> drop(Publication publication, Surroundings around) {
    return List.of(
        Step.of(sql("drop $S", address(publication.id())))
            .risking(
                HazardKind.REPLICATION_STOPPED,
                publication.id(),
                "subscribers of " + publication.id() + " get no changes any more"));
  }

  @Override
  public List<Step> rename(Publication publication, ObjectId to, Surroundings around) {
    return List.of(Step.of(sql("alter $S rename to $I", address(publication.id()), to.name())));
  }

  private static List<Sql> published(ObjectId publication, Surroundings around) {
    var tables = around.inlined(publication, Kinds.PUBLISHED_TABLE);
    var schemas = around.inlined(publication, Kinds.PUBLISHED_SCHEMA);
    var both =
        all(
            when(!tables.isEmpty(), "table $S", tables),
            when(!schemas.isEmpty(), "tables in schema $S", schemas));
    return when(!both.isEmpty(), "for $S", both);
  }
}
