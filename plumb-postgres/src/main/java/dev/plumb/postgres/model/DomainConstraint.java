package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A check constraint of a domain.
///
/// @param isValid whether the values that exist obey, too
public record DomainConstraint(ObjectId id, Expression condition, boolean isValid)
    implements PgObject {}
