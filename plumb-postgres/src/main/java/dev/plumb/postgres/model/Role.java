package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// A role of the server (manual, CREATE ROLE).
///
/// @param connectionLimit how many connections it may have at once; null for any number
/// @param validUntil when its password expires, in UTC; null for never
/// @param hasPassword whether one is set, where that can be known
/// @param isStated whether its attributes were stated, rather than only its name
/// @param isReader whether it is the role that read the database
public record Role(
    ObjectId id,
    boolean isSuperuser,
    boolean createsDatabases,
    boolean createsRoles,
    boolean inherits,
    boolean logsIn,
    boolean replicates,
    boolean bypassesRowSecurity,
    @Nullable Integer connectionLimit,
    @Nullable String validUntil,
    boolean hasPassword,
    boolean isStated,
    boolean isReader)
    implements PgObject {
  public static ObjectId id(String name) {
    return ObjectId.of(Kinds.ROLE, null, name);
  }
}
