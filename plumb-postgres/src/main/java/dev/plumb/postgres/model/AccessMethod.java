package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// An access method (manual, CREATE ACCESS METHOD): the code that keeps the rows of tables, or the
/// entries of indexes.
///
/// @param isForTables whether tables are kept by it, and not indexes
/// @param handler the function that leads to the code
public record AccessMethod(ObjectId id, boolean isForTables, QualifiedName handler)
    implements PgObject {}
