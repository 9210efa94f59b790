package dev.plumb.postgres.model;

import dev.plumb.core.model.SchemaObject;

/// Every kind of object of a PostgreSQL database that plumb models.
public sealed interface PgObject extends SchemaObject
    permits Aggregate,
        Column,
        ColumnDefault,
        ColumnGrant,
        ColumnIdentity,
        Comment,
        CompositeAttribute,
        CompositeType,
        Constraint,
        DefaultPrivilege,
        Domain,
        DomainConstraint,
        EnumType,
        Extension,
        Grant,
        Index,
        Inheritance,
        MaterializedView,
        Namespace,
        NotNull,
        Owner,
        PartitionAttachment,
        Policy,
        RangeType,
        Routine,
        Rule,
        Sequence,
        SequenceOwnership,
        Table,
        Trigger,
        View,
        ViewColumn {}
