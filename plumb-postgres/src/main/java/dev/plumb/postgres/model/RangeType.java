package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// A range type with its multirange type (manual, 8.17).
///
/// @param operatorClass null for the default of the subtype
/// @param collation null for the default of the subtype
/// @param canonical the function that writes equal ranges alike
/// @param subtypeDifference the function that measures the distance of two bounds
public record RangeType(
    ObjectId id,
    TypeName subtype,
    @Nullable Expression operatorClass,
    @Nullable Expression collation,
    @Nullable Expression canonical,
    @Nullable Expression subtypeDifference,
    QualifiedName multirange)
    implements PgObject {}
