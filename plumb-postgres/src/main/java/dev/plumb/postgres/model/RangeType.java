package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A range type with its multirange type (manual, 8.17). What it is made of is an object of its
/// own, so that functions which that needs can come between the name and it.
public record RangeType(ObjectId id, QualifiedName multirange) implements PgObject {}
