package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// How text in one encoding becomes text in another (manual, CREATE CONVERSION).
///
/// @param from the encoding's name, such as `LATIN1`
/// @param to likewise
/// @param isDefault whether its schema offers it to clients that ask for no other
public record Conversion(
    ObjectId id, String from, String to, QualifiedName function, boolean isDefault)
    implements PgObject {}
