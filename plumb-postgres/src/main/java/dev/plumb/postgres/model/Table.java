package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table, partitioned or not, a partition or not (manual, CREATE TABLE).
///
/// @param isUnlogged whether its rows are kept out of the write-ahead log
/// @param partitionKey what follows `partition by`; null for a table that holds rows itself
/// @param ofType the composite type of a typed table
/// @param accessMethod the table access method; null for heap, and for a partitioned
///     table that leaves it to the server's default
/// @param tablespace null for the database's default
/// @param options storage parameters as `name=value`, sorted, `toast.` ones included
/// @param hasRowSecurity whether policies apply
/// @param forcesRowSecurity whether policies apply to the owner, too
public record Table(
    ObjectId id,
    boolean isUnlogged,
    @Nullable Expression partitionKey,
    @Nullable TypeName ofType,
    @Nullable Identifier accessMethod,
    @Nullable Identifier tablespace,
    List<String> options,
    boolean hasRowSecurity,
    boolean forcesRowSecurity)
    implements PgObject {
  public Table {
    options = List.copyOf(options);
  }

  public boolean isPartitioned() {
    return partitionKey != null;
  }
}
