package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// What splits text into tokens (manual, CREATE TEXT SEARCH PARSER).
///
/// @param start begins with a text
/// @param getToken gives the next token
/// @param end ends with the text
/// @param headline makes an excerpt; null for a parser that cannot
/// @param lexTypes tells which types of token there are
public record TextSearchParser(
    ObjectId id,
    QualifiedName start,
    QualifiedName getToken,
    QualifiedName end,
    @Nullable QualifiedName headline,
    QualifiedName lexTypes)
    implements PgObject {}
