package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A sequence that is not the inside of an identity column (manual, CREATE SEQUENCE).
///
/// @param isUnlogged whether its state is kept out of the write-ahead log; false before PostgreSQL
///     15
public record Sequence(
    ObjectId id,
    TypeName type,
    long start,
    long increment,
    long minimum,
    long maximum,
    long cache,
    boolean cycles,
    boolean isUnlogged)
    implements PgObject {}
