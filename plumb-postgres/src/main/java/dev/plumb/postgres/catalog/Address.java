package dev.plumb.postgres.catalog;

/// Where the catalog keeps an object, in the terms of `pg_depend` (manual, 53.18).
///
/// @param classId the oid of the system catalog the object is in
/// @param objectId its oid there; oids are unsigned, hence a long
/// @param subId the column number for a column, else 0
public record Address(long classId, long objectId, int subId) {
  public Address whole() {
    return new Address(classId, objectId, 0);
  }
}
