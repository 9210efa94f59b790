package dev.plumb.postgres.kind.indexattachment;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Index;
import dev.plumb.postgres.model.IndexAttachment;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PartitionAttachment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which index of a partition belongs to which index of the partitioned table (manual, ALTER
/// INDEX).
/// Attaching a table attaches the indexes that match.
public final class IndexAttachmentRules implements PgRules<IndexAttachment> {

  @Override
  public Kind kind() {
    return Kinds.INDEX_ATTACHMENT;
  }

  @Override
  public Class<IndexAttachment> type() {
    return IndexAttachment.class;
  }

  @Override
  public Attributes<IndexAttachment> attributes() {
    return Attributes.<IndexAttachment>none()
        .altered("index", IndexAttachment::index, IndexAttachmentRules::swapping)
        .informational("is_tied", IndexAttachment::isTied, "follows from the two indexes");
  }

  @Override
  public String query() {
    return """
        select null::pg_catalog.oid as class_id,
               'pg_catalog.pg_inherits'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               i.indrelid as parent_object_id, 0 as parent_sub_id, p.relname as name,
               c.relname as index,
               exists (
                 select from pg_catalog.pg_constraint o
                 where o.conindid = c.oid and o.contype in ('p', 'u', 'x'))
               and not exists (
                 select from pg_catalog.pg_constraint o
                 where o.conindid = p.oid and o.contype in ('p', 'u', 'x')) as is_tied
        from pg_catalog.pg_class c
        join pg_catalog.pg_inherits h on h.inhrelid = c.oid
        join pg_catalog.pg_class p on p.oid = h.inhparent
        join pg_catalog.pg_index i on i.indexrelid = c.oid
        where c.relkind in ('i', 'I')
        order by c.oid
        """;
  }

  @Override
  public IndexAttachment read(ObjectId id, Row row) {
    return new IndexAttachment(id, new Identifier(row.text("index")), row.flag("is_tied"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names an index attachment: " + id);
  }

  @Override
  public Set<Edge> edges(IndexAttachment object, Schema schema) {
    var edges = new HashSet<Edge>();
    var own = index(object.partition(), object.index().text(), schema);
    Stream.concat(own.stream(), above(object, schema).stream())
        .forEach(index -> edges.add(new Edge(object.id(), index, Edge.Bond.AUTO)));
    return edges;
  }

  @Override
  public Optional<ObjectId> impliedBy(IndexAttachment object, Surroundings around) {
    return isMadeLater(object, around)
        ? Optional.empty()
        : Optional.of(object.id().owner()).filter(around::creates);
  }

  /// An index that lacks parts comes when all tables are attached.
  private static boolean isMadeLater(IndexAttachment object, Surroundings around) {
    return above(object, around.desired())
        .flatMap(index -> around.desired().find(index, Index.class))
        .filter(index -> !index.isValid())
        .isPresent();
  }

  @Override
  public boolean goesOnlyWithParent(IndexAttachment object) {
    return object.isTied();
  }

  /// Detaching the table detaches its indexes.
  @Override
  public boolean isFreedFrom(IndexAttachment dependant, ObjectId dropped, Surroundings around) {
    return around.drops(dependant.id().owner());
  }

  @Override
  public List<Step> create(IndexAttachment object, Surroundings around) {
    var own = index(object.partition(), object.index().text(), around.desired()).orElseThrow();
    var parent = above(object, around.desired()).orElseThrow();
    return List.of(
        Step.of(
                sql(
                    "alter index $S attach partition $S",
                    IndexStorage.name(parent),
                    IndexStorage.name(own)))
            .locking(own, LockMode.ACCESS_EXCLUSIVE));
  }

  /// PostgreSQL has no statement that detaches an index: one of the two goes away.
  @Override
  public List<Step> drop(IndexAttachment object, Surroundings around) {
    return List.of();
  }

  /// Two indexes that can be attached to the same one differ in nothing but their names. Where one
  /// of
  /// the three comes or goes, the attachment does, too.
  private static Way swapping(IndexAttachment before, IndexAttachment after, Surroundings around) {
    var old = index(before.partition(), before.index().text(), around.actual()).orElseThrow();
    var wanted = index(after.partition(), after.index().text(), around.desired()).orElseThrow();
    var parent = above(after, around.desired()).orElseThrow();
    if (around.drops(old) || around.creates(wanted) || around.creates(parent)) {
      return Way.replacing("the indexes are others");
    }
    var aside = Aside.of(old, around);
    return new Way.InPlace(
        List.of(renaming(old, aside), renaming(wanted, old), renaming(aside, wanted)));
  }

  private static Step renaming(ObjectId index, ObjectId to) {
    return Step.of(sql("alter index $S rename to $I", IndexStorage.name(index), to.name()));
  }

  private static Optional<ObjectId> above(IndexAttachment object, Schema schema) {
    return schema
        .find(object.id().owner(), PartitionAttachment.class)
        .map(link -> link.parent().as(Kinds.TABLE))
        .flatMap(table -> index(table, object.id().name(), schema));
  }

  private static Optional<ObjectId> index(ObjectId table, String name, Schema schema) {
    return Stream.of(Kinds.INDEX, Kinds.CONSTRAINT)
        .map(kind -> ObjectId.of(kind, table, name))
        .filter(schema::contains)
        .findFirst();
  }
}
