package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// That a column draws its values from a sequence of its own (manual, 5.3 Identity Columns).
///
/// @param isAlways whether a value given by the user is refused
/// @param sequence the name of the sequence
public record ColumnIdentity(
    ObjectId id,
    boolean isAlways,
    QualifiedName sequence,
    long start,
    long increment,
    long minimum,
    long maximum,
    long cache,
    boolean cycles)
    implements PgObject {}
