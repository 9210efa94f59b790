package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A schema in a publication, which stands for every table in it (manual, CREATE PUBLICATION).
public record PublishedSchema(ObjectId id) implements PgObject {}
