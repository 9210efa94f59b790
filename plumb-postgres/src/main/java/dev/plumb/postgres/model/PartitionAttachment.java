package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// That a table is a partition of another (manual, 5.12).
///
/// @param parent the partitioned table
/// @param bounds the partition bound specification, such as `FOR VALUES IN (1)` or `DEFAULT`
/// @param demand what each row must fulfil, by the bounds of the table and of those above it; null
///     where there is nothing to demand
public record PartitionAttachment(
    ObjectId id, QualifiedName parent, Expression bounds, @Nullable Expression demand)
    implements PgObject {}
