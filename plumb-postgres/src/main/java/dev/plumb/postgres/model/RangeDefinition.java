package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// What a range type is made of (manual, CREATE TYPE, Range Types).
///
/// @param operatorClass null for the default of the subtype
/// @param collation null for the default of the subtype
/// @param canonical the function that writes equal ranges alike
/// @param subtypeDifference the function that measures the distance of two bounds
public record RangeDefinition(
    ObjectId id,
    TypeName subtype,
    @Nullable Expression operatorClass,
    @Nullable Expression collation,
    @Nullable Expression canonical,
    @Nullable Expression subtypeDifference)
    implements PgObject {}
