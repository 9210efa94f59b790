package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// That a table inherits from another (manual, 5.11). The id's name is the parent's schema and
/// name.
///
/// @param parent the table inherited from
/// @param order the place among the parents, from 1
public record Inheritance(ObjectId id, QualifiedName parent, int order) implements PgObject {}
