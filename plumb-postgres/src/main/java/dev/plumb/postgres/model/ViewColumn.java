package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of a view or a materialized view. Name, type and place follow from the query; the
/// settings are those of a materialized view's storage.
///
/// @param position the place among the columns, from 1
/// @param storage null for the default of its type
/// @param defaultStorage the storage that a column of this type has by itself
/// @param compression null for the server's default
/// @param statisticsTarget null for the server's default
/// @param options attribute options as `name=value`, sorted
public record ViewColumn(
    ObjectId id,
    int position,
    @Nullable String storage,
    String defaultStorage,
    @Nullable String compression,
    @Nullable Long statisticsTarget,
    List<String> options)
    implements PgObject {
  public ViewColumn {
    options = List.copyOf(options);
  }
}
