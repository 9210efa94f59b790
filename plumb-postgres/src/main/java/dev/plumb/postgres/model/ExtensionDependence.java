package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// That an object goes away with an extension, whose name is that of the id, though it is none of
/// its members (manual, `depends on extension` in ALTER FUNCTION, ALTER INDEX and others).
public record ExtensionDependence(ObjectId id) implements PgObject {
  /// {@return the extension}
  public ObjectId extension() {
    return ObjectId.of(Kinds.EXTENSION, null, id.name());
  }
}
