package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// A domain: a type with a default and constraints of its own (manual, 8.18). Check constraints are
/// objects of their own.
///
/// @param collation null for the default of the base type
/// @param isNotNull whether its values cannot be null
/// @param notNullConstraint the name of the constraint; null before PostgreSQL 17, which names none
public record Domain(
    ObjectId id,
    TypeName baseType,
    @Nullable Expression collation,
    @Nullable Expression defaultValue,
    boolean isNotNull,
    @Nullable Identifier notNullConstraint)
    implements PgObject {}
