package dev.plumb.postgres.catalog;

import org.jspecify.annotations.Nullable;

/// Where the catalog keeps an object, in the terms of `pg_depend` (manual, 53.18).
///
/// @param classId the oid of the system catalog the object is in
/// @param objectId its oid there; oids are unsigned, hence a long
/// @param subId the column number for a column, else 0
public record Address(long classId, long objectId, int subId) {
  /// The oid alone tells nearly all addresses apart.
  @Override
  public int hashCode() {
    return Long.hashCode(objectId * 1009 + subId * 31L + classId);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Address that
        && objectId == that.objectId
        && subId == that.subId
        && classId == that.classId;
  }

  public Address whole() {
    return new Address(classId, objectId, 0);
  }
}
