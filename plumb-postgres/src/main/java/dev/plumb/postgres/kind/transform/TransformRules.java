package dev.plumb.postgres.kind.transform;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Signatures;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.SignedName;
import dev.plumb.postgres.model.Transform;
import dev.plumb.postgres.model.TypeName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Transforms (manual, CREATE TRANSFORM). They have no names of their own.
public final class TransformRules implements PgRules<Transform> {

  private final Alteration<Transform> redefined =
      (_, after, _) -> Way.inPlace(Step.of(definition("create or replace $S ($S)", after)));

  @Override
  public Kind kind() {
    return Kinds.TRANSFORM;
  }

  @Override
  public Class<Transform> type() {
    return Transform.class;
  }

  @Override
  public Attributes<Transform> attributes() {
    return Attributes.<Transform>none()
        .altered("from_sql", Transform::fromSql, redefined)
        .altered("to_sql", Transform::toSql, redefined);
  }

  @Override
  public String query() {
    return """
        with functions as not materialized (
          select f.oid, array[n.nspname, f.proname, pg_catalog.array_to_string(array(
                   select pg_catalog.format_type(t.type, null)
                   from pg_catalog.unnest(f.proargtypes) with ordinality t (type, place)
                   order by t.place), ', ')]::pg_catalog.text[] as name
          from pg_catalog.pg_proc f
          join pg_catalog.pg_namespace n on n.oid = f.pronamespace)
        select 'pg_catalog.pg_transform'::pg_catalog.regclass::pg_catalog.oid as class_id,
               t.oid as object_id, 0 as sub_id, null::pg_catalog.oid as parent_class_id,
               l.lanname as name, pg_catalog.format_type(t.trftype, null) as signature,
               (select f.name from functions f where f.oid = t.trffromsql) as from_sql,
               (select f.name from functions f where f.oid = t.trftosql) as to_sql
        from pg_catalog.pg_transform t
        join pg_catalog.pg_language l on l.oid = t.trflang
        where t.oid >= 16384
        order by t.oid
        """;
  }

  @Override
  public Transform read(ObjectId id, Row row) {
    return new Transform(
        id,
        SignedName.ofNullable(row.texts("from_sql")),
        SignedName.ofNullable(row.texts("to_sql")));
  }

  @Override
  public Sql address(ObjectId id) {
    var type = Objects.requireNonNull(id.signature());
    return sql("transform for $T language $I", new TypeName(type), id.name());
  }

  @Override
  public List<Step> create(Transform transform, Surroundings around) {
    return List.of(Step.of(definition("create $S ($S)", transform)));
  }

  @Override
  public List<Step> drop(Transform transform, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(transform.id()))));
  }

  private Sql definition(String statement, Transform transform) {
    var functions =
        all(
            function("from sql with function $S", transform.fromSql()),
            function("to sql with function $S", transform.toSql()));
    return sql(statement, address(transform.id()), functions);
  }

  private static List<Sql> function(String clause, @Nullable SignedName function) {
    return function == null
        ? List.of()
        : List.of(sql(clause, Signatures.signed(function.as(Kinds.FUNCTION))));
  }
}
