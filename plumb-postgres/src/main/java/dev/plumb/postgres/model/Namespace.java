package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A schema in PostgreSQL's sense: a name space (manual, 5.10).
public record Namespace(ObjectId id) implements PgObject {
  public static ObjectId id(String name) {
    return ObjectId.of(Kinds.SCHEMA, null, name);
  }
}
