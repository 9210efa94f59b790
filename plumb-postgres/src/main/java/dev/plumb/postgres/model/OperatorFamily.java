package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// An operator family (manual, CREATE OPERATOR FAMILY). The id's signature is the index method. The
/// operators and support functions that no operator class ties to itself are parts of the family.
public record OperatorFamily(ObjectId id) implements PgObject {
  public static ObjectId id(QualifiedName name, String method) {
    return new ObjectId(Kinds.OPERATOR_FAMILY, Namespace.id(name.schema()), name.name(), method);
  }
}
