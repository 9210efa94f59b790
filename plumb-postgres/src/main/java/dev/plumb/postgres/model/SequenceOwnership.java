package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// That a sequence goes away with a column (manual, CREATE SEQUENCE, OWNED BY).
public record SequenceOwnership(ObjectId id, QualifiedName table, Identifier column)
    implements PgObject {

  /// {@return the owning column}
  public ObjectId owningColumn() {
    return ObjectId.of(Kinds.COLUMN, table.as(Kinds.TABLE), column.text());
  }
}
