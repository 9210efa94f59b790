package dev.plumb.postgres.model;

import dev.plumb.core.model.SchemaObject;

/// Every kind of object of a PostgreSQL database that plumb models.
public sealed interface PgObject extends SchemaObject
    permits Column,
        ColumnDefault,
        ColumnIdentity,
        Comment,
        EnumType,
        Extension,
        Index,
        Inheritance,
        Namespace,
        NotNull,
        PartitionAttachment,
        Policy,
        Routine,
        Rule,
        Sequence,
        SequenceOwnership,
        Table,
        Trigger {}
