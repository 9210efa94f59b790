package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// The default of a column of a table or a view.
public record ColumnDefault(ObjectId id, Expression expression) implements PgObject {}
