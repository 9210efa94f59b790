package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// What identifies a row of a table in logical replication, where that is not the primary key
/// (manual, ALTER TABLE, REPLICA IDENTITY).
///
/// @param mode `full`, `nothing` or `index`
/// @param index the index that identifies rows; null in the other modes
public record ReplicaIdentity(ObjectId id, String mode, @Nullable Identifier index)
    implements PgObject {}
