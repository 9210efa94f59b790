package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// That a column holds no nulls.
///
/// @param constraint the name of the constraint; null before PostgreSQL 18, which names none
/// @param isInherited whether a parent table demands it, too
/// @param isInheritable whether child tables must obey
/// @param isValid whether the rows that exist obey, too
public record NotNull(
    ObjectId id,
    @Nullable Identifier constraint,
    boolean isInherited,
    boolean isInheritable,
    boolean isValid)
    implements PgObject {}
