package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// A cast from one type to another (manual, CREATE CAST). The id's name is `source as target`.
///
/// @param method `function`, `inout` for the text of the value, or `binary` for its bytes as they
///     are
/// @param function with its argument types; null for the other methods
/// @param context where it is made unasked: `explicit` for nowhere, `assignment` or `implicit`
public record Cast(ObjectId id, String method, @Nullable SignedName function, String context)
    implements PgObject {}
