package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// That an index of a partition is a part of an index of the partitioned table, alone or behind a
/// constraint (manual, ALTER INDEX, ATTACH PARTITION). A part of the partition's own attachment;
/// the
/// id's name is that of the partitioned table's index.
///
/// @param index the name of the partition's index
/// @param isTied whether a constraint has the partition's index and none that of the partitioned
///     table: then PostgreSQL drops neither of the two while the tables are attached
public record IndexAttachment(ObjectId id, Identifier index, boolean isTied) implements PgObject {

  /// {@return the partition whose index is attached}
  public ObjectId partition() {
    return id.owner().owner();
  }
}
