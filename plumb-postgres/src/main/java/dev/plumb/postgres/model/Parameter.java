package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A configuration parameter of the server that somebody was granted privileges on (manual, GRANT).
public record Parameter(ObjectId id) implements PgObject {}
