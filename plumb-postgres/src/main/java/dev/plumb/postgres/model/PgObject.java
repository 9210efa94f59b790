package dev.plumb.postgres.model;

import dev.plumb.core.model.SchemaObject;

/// Every kind of object of a PostgreSQL database that plumb models.
public sealed interface PgObject extends SchemaObject
    permits Column,
        ColumnDefault,
        ColumnIdentity,
        Comment,
        CompositeAttribute,
        CompositeType,
        Domain,
        DomainConstraint,
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
        RangeType,
        Sequence,
        SequenceOwnership,
        Table,
        Trigger {}
