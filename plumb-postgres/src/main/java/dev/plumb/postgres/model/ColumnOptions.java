package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// What a foreign-data wrapper is told about a column of a foreign table (manual, CREATE FOREIGN
/// TABLE).
///
/// @param options as `name=value`, sorted
public record ColumnOptions(ObjectId id, List<String> options) implements PgObject {
  public ColumnOptions {
    options = List.copyOf(options);
  }
}
