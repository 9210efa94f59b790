package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// The functions that dictionaries are made with (manual, CREATE TEXT SEARCH TEMPLATE).
///
/// @param init takes a dictionary's options; null for a template that has none
/// @param lexize turns a token into lexemes
public record TextSearchTemplate(ObjectId id, @Nullable QualifiedName init, QualifiedName lexize)
    implements PgObject {}
