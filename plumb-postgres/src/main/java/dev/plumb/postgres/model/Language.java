package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// A procedural language (manual, CREATE LANGUAGE). One that is there by itself, as `plpgsql` is,
/// only counts where somebody has rights on it as nobody does by itself.
///
/// @param isBuiltIn whether every new database has it
/// @param isTrusted whether its routines can do no more than who calls them
/// @param handler runs a routine; null for a language that is part of the server
/// @param inline runs an anonymous code block
/// @param validator checks a new routine
public record Language(
    ObjectId id,
    boolean isBuiltIn,
    boolean isTrusted,
    @Nullable QualifiedName handler,
    @Nullable QualifiedName inline,
    @Nullable QualifiedName validator)
    implements PgObject {}
