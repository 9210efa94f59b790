package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// An installed extension (manual, 36.17). What it brings along is its own affair.
///
/// @param schema where its objects are
/// @param isRelocatable whether its objects can move to another schema
public record Extension(ObjectId id, Identifier schema, String version, boolean isRelocatable)
    implements PgObject {}
