package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// The name of a base type (manual, CREATE TYPE, Base Types). What it is made of is an object of
/// its
/// own, so that the functions which that needs can come between the name and it.
///
/// @param isDefined whether there is a definition; without one it is a shell, of which functions
/// can
///     speak and nothing else
public record BaseType(ObjectId id, boolean isDefined) implements PgObject {}
