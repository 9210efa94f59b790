package dev.plumb.postgres.kind.publication;

import static dev.plumb.postgres.sql.SqlTemplate.all;
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
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Enclosed;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PublishedTable;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tables in publications (manual, ALTER PUBLICATION). Neither adding nor dropping one stops
/// writers of the table.
public final class PublishedTableRules implements PgRules<PublishedTable> {

  @Override
  public Kind kind() {
    return Kinds.PUBLISHED_TABLE;
  }

  @Override
  public Class<PublishedTable> type() {
    return PublishedTable.class;
  }

  /// One table's columns and filter can only be changed by leaving it out for a moment.
  @Override
  public Attributes<PublishedTable> attributes() {
    return Attributes.<PublishedTable>none()
        .informational("table", PublishedTable::table, "is the name")
        .replaced("columns", PublishedTable::columns)
        .replaced("filter", PublishedTable::filter);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_publication_rel'::pg_catalog.regclass::pg_catalog.oid as class_id,
               r.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_publication'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               r.prpubid as parent_object_id, 0 as parent_sub_id,
               pg_catalog.format('%I.%I', n.nspname, c.relname) as name,
               array[n.nspname, c.relname]::pg_catalog.text[] as "table",
               null::pg_catalog.text[] as columns, -- before 15
               null::pg_catalog.text as filter -- before 15
               case when r.prattrs is not null then array( -- since 15
                 select a.attname::pg_catalog.text -- since 15
                 from pg_catalog.pg_attribute a -- since 15
                 where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::pg_catalog.int2[]) -- since 15
                 order by a.attname) end as columns, -- since 15
               pg_catalog.pg_get_expr(r.prqual, r.prrelid) as filter -- since 15
        from pg_catalog.pg_publication_rel r
        join pg_catalog.pg_class c on c.oid = r.prrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        order by r.prpubid, n.nspname, c.relname
        """;
  }

  @Override
  public PublishedTable read(ObjectId id, Row row) {
    return new PublishedTable(
        id,
        QualifiedName.of(row.texts("table")),
        Identifier.list(row.texts("columns")),
        Expression.ofNullable(row.textOrNull("filter")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a published table: " + id);
  }

  @Override
  public Inlining inlining(PublishedTable object, Schema schema) {
    return Inlining.WHEN_POSSIBLE;
  }

  @Override
  public Optional<Sql> inline(PublishedTable published, Surroundings around) {
    return Optional.of(
        sql(
            "$S $W",
            written(published, around),
            all(
                when(!published.columns().isEmpty(), "($I)", published.columns()),
                published.filter() == null
                    ? List.of()
                    : List.of(sql("where $S", Enclosed.of(published.filter()))))));
  }

  @Override
  public List<Step> create(PublishedTable published, Surroundings around) {
    var table = inline(published, around).orElseThrow();
    return List.of(
        Step.of(sql("alter publication $N add table $S", published.id().owner(), table)));
  }

  @Override
  public List<Step> drop(PublishedTable published, Surroundings around) {
    var step =
        Step.of(
            sql(
                "alter publication $N drop table $S",
                published.id().owner(),
                written(published, around)));
    return List.of(
        around.creates(published.id())
            ? step
            : step.risking(
                HazardKind.REPLICATION_STOPPED,
                published.id(),
                published.id().owner() + " no longer publishes table " + published.table()));
  }

  /// A list of columns cannot be given while the publication holds a schema.
  @Override
  public Set<Claim> claims(PublishedTable published) {
    return published.columns().isEmpty()
        ? Set.of()
        : Set.of(PublishedSchemaRules.wholeTables(published.id().owner()));
  }

  /// How the table is named depends on its heirs.
  @Override
  public Set<Edge> edges(PublishedTable published, Schema schema) {
    return Hierarchy.heirs(table(published), schema).stream()
        .map(heir -> new Edge(published.id(), heir, Edge.Bond.LATER))
        .collect(toSet());
  }

  private static ObjectId table(PublishedTable published) {
    return published.table().as(Kinds.TABLE);
  }

  /// Without `only`, tables that inherit from the table would come or go along.
  private static Sql written(PublishedTable published, Surroundings around) {
    var isInherited =
        Stream.of(around.actual(), around.desired())
            .anyMatch(schema -> !Hierarchy.heirs(table(published), schema).isEmpty());
    return isInherited ? sql("only $N", table(published)) : sql("$N", table(published));
  }
}
