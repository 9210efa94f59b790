package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// That a table is a partition of another (manual, 5.12).
///
/// @param parent the partitioned table
/// @param bounds the partition bound specification, such as `FOR VALUES IN (1)` or `DEFAULT`
public record PartitionAttachment(ObjectId id, QualifiedName parent, Expression bounds)
    implements PgObject {}
