package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// The role that owns an object, where somebody stated it.
public record Owner(ObjectId id, Identifier role) implements PgObject {}
