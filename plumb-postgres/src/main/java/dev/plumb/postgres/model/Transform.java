package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// How values of a type go into a language and come back (manual, CREATE TRANSFORM). The id's name
/// is that of the language, its signature the type.
///
/// @param fromSql makes a value one of the language; null for the usual way
/// @param toSql makes a value of the language one of the type; null for the usual way
public record Transform(ObjectId id, @Nullable SignedName fromSql, @Nullable SignedName toSql)
    implements PgObject {}
