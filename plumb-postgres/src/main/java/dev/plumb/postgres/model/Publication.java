package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// A set of tables whose changes are sent to other databases (manual, CREATE PUBLICATION). The
/// tables and schemas are objects of their own, unless it is all of them.
///
/// @param isForAllTables whether it holds every table, now and later
/// @param operations some of `insert`, `update`, `delete` and `truncate`, in this order
/// @param isViaRoot whether changes of partitions are sent as those of the partitioned table
/// @param generatedColumns which of them are sent: `none` or `stored`
public record Publication(
    ObjectId id,
    boolean isForAllTables,
    List<String> operations,
    boolean isViaRoot,
    String generatedColumns)
    implements PgObject {
  public Publication {
    operations = List.copyOf(operations);
  }
}
