/// The records of every kind of object, one sealed family, and their value types. Invariant:
/// immutable; nothing here knows SQL syntax or a catalog.
@NullMarked
package dev.plumb.postgres.model;

import org.jspecify.annotations.NullMarked;
