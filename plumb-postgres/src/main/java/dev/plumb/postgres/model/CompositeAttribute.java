package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// An attribute of a composite type.
///
/// @param position the place among the attributes that exist, from 1
/// @param collation null for the default of its type
public record CompositeAttribute(
    ObjectId id, int position, TypeName type, @Nullable Expression collation) implements PgObject {}
