package dev.plumb.postgres.source;

/// An object's place in the catalog, as `pg_depend` writes it.
///
/// @param part the column's number, or 0 for the object itself
public record Address(long catalog, long object, int part) {}
