package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A composite type that was made by itself, not with a table (manual, 8.16).
public record CompositeType(ObjectId id) implements PgObject {}
