package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table in a publication (manual, CREATE PUBLICATION). It is called by the table's qualified
/// name.
///
/// @param columns those that are sent, by name; empty for all
/// @param filter which rows are sent; null for all
public record PublishedTable(
    ObjectId id, QualifiedName table, List<Identifier> columns, @Nullable Expression filter)
    implements PgObject {
  public PublishedTable {
    columns = List.copyOf(columns);
  }
}
