package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// How text becomes lexemes (manual, CREATE TEXT SEARCH CONFIGURATION). What becomes of each type
/// of token is said by its [TokenMapping]s.
public record TextSearchConfiguration(ObjectId id, QualifiedName parser) implements PgObject {}
