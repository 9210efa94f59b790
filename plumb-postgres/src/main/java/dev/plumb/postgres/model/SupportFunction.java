package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A support function of an operator class, or of an operator family when it is loose there
/// (manual, ALTER OPERATOR FAMILY). It is called by its number; the id's signature lists the types
/// of the operands it is for.
///
/// @param family the operator family
public record SupportFunction(ObjectId id, QualifiedName family, SignedName function)
    implements PgObject {}
