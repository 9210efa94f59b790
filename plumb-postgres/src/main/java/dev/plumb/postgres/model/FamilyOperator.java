package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// An operator of an operator class, or of an operator family when it is loose there (manual, ALTER
/// OPERATOR FAMILY). It is called by the number of its strategy; the id's signature lists the types
/// of its operands.
///
/// @param family the operator family
/// @param sortFamily the family that gives the order of the operator's results, for an operator
///     that an index orders by; null for one that an index searches by
public record FamilyOperator(
    ObjectId id, QualifiedName family, SignedName operator, @Nullable QualifiedName sortFamily)
    implements PgObject {}
