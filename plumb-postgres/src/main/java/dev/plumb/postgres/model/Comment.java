package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// The comment on an object.
public record Comment(ObjectId id, String text) implements PgObject {}
