package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// That an index of a partition is a part of an index of the partitioned table, alone or behind a
/// constraint (manual, ALTER INDEX, ATTACH PARTITION). A part of the partition's own attachment;
/// the
/// id's name is that of the partitioned table's index.
///
/// @param index the name of the partition's index
public record IndexAttachment(ObjectId id, Identifier index) implements PgObject {

  /// {@return the partition whose index is attached}
  public ObjectId partition() {
    return id.owner().owner();
  }
}
