package dev.plumb.postgres.kind.replicaidentity;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.ReplicaIdentity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Replica identities of tables that are not the default one (manual, ALTER TABLE).
public final class ReplicaIdentityRules implements PgRules<ReplicaIdentity> {

  private static final Alteration<ReplicaIdentity> CHOSEN =
      (_, after, around) -> Way.inPlace(setting(after, around.desired()));

  @Override
  public Kind kind() {
    return Kinds.REPLICA_IDENTITY;
  }

  @Override
  public Class<ReplicaIdentity> type() {
    return ReplicaIdentity.class;
  }

  @Override
  public Attributes<ReplicaIdentity> attributes() {
    return Attributes.<ReplicaIdentity>none()
        .altered("mode", ReplicaIdentity::mode, CHOSEN)
        .altered("index", ReplicaIdentity::index, CHOSEN);
  }

  /// An identity whose index is gone identifies nothing.
  @Override
  public String query() {
    return """
        select null::pg_catalog.oid as class_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.oid as parent_object_id, 0 as parent_sub_id, '' as name,
               case when c.relreplident = 'f' then 'full'
                    when x.relname is not null then 'index'
                    else 'nothing' end as mode,
               x.relname as index
        from pg_catalog.pg_class c
        left join pg_catalog.pg_index i
          on i.indrelid = c.oid and i.indisreplident and c.relreplident = 'i'
        left join pg_catalog.pg_class x on x.oid = i.indexrelid
        where c.relkind in ('r', 'p') and c.oid >= 16384 and c.relreplident <> 'd'
        order by c.oid
        """;
  }

  @Override
  public ReplicaIdentity read(ObjectId id, Row row) {
    return new ReplicaIdentity(
        id, row.text("mode"), Identifier.ofNullable(row.textOrNull("index")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a replica identity: " + id);
  }

  @Override
  public Set<Edge> edges(ReplicaIdentity object, Schema schema) {
    return index(object, schema)
        .map(index -> new Edge(object.id(), index, Edge.Bond.NORMAL))
        .collect(Collectors.toSet());
  }

  @Override
  public List<Step> create(ReplicaIdentity object, Surroundings around) {
    return List.of(setting(object, around.desired()));
  }

  @Override
  public List<Step> drop(ReplicaIdentity object, Surroundings around) {
    var table = object.id().owner();
    return List.of(
        Step.of(sql("alter table $N replica identity default", table))
            .locking(table, LockMode.ACCESS_EXCLUSIVE));
  }

  private static Step setting(ReplicaIdentity object, Schema schema) {
    var table = object.id().owner();
    var statement =
        object.index() == null
            ? sql("alter table $N replica identity $T", table, new Expression(object.mode()))
            : sql("alter table $N replica identity using index $I", table, object.index());
    var step = Step.of(statement).locking(table, LockMode.ACCESS_EXCLUSIVE);
    for (var index : index(object, schema).toList()) {
      step = step.locking(index, LockMode.SHARE);
    }
    return step;
  }

  /// {@return the index or the constraint with it, if the identity is one}
  private static Stream<ObjectId> index(ReplicaIdentity object, Schema schema) {
    var index = object.index();
    return index == null
        ? Stream.of()
        : Stream.of(Kinds.INDEX, Kinds.CONSTRAINT)
            .map(kind -> ObjectId.of(kind, object.id().owner(), index.text()))
            .filter(schema::contains);
  }
}
