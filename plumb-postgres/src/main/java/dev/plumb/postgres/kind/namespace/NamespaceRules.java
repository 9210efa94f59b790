package dev.plumb.postgres.kind.namespace;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Namespace;
import java.util.List;

/// Schemas (manual, CREATE SCHEMA).
public final class NamespaceRules implements PgRules<Namespace> {

  @Override
  public Kind kind() {
    return Kinds.SCHEMA;
  }

  @Override
  public Class<Namespace> type() {
    return Namespace.class;
  }

  @Override
  public Attributes<Namespace> attributes() {
    return Attributes.none();
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as class_id,
               n.oid as object_id, 0 as sub_id,
               null::pg_catalog.oid as parent_class_id, n.nspname as name
        from pg_catalog.pg_namespace n
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        order by n.nspname
        """;
  }

  @Override
  public Namespace read(ObjectId id, Row row) {
    return new Namespace(id);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("schema $N", id);
  }

  @Override
  public List<Step> create(Namespace object, Surroundings around) {
    return List.of(Step.of(sql("create schema $N", object.id())));
  }

  @Override
  public List<Step> drop(Namespace object, Surroundings around) {
    return List.of(Step.of(sql("drop schema $N", object.id())));
  }

  @Override
  public List<Step> rename(Namespace object, ObjectId to, Surroundings around) {
    return List.of(Step.of(sql("alter schema $N rename to $I", object.id(), to.name())));
  }
}
