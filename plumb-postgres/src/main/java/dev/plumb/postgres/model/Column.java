package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param position the place among the columns that exist, from 1
/// @param collation null for the default of its type
/// @param generation `stored` or `virtual`; null for a column that is not generated
/// @param generationExpression what a generated column computes
/// @param isInherited whether a parent table has it, too
/// @param isLocal whether the table itself declares it
/// @param storage null for the default of its type
/// @param defaultStorage the storage that a column of this type has by itself
/// @param compression null for the server's default
/// @param statisticsTarget null for the server's default
/// @param options attribute options as `name=value`, sorted
public record Column(
    ObjectId id,
    int position,
    TypeName type,
    @Nullable Expression collation,
    @Nullable String generation,
    @Nullable Expression generationExpression,
    boolean isInherited,
    boolean isLocal,
    @Nullable String storage,
    String defaultStorage,
    @Nullable String compression,
    @Nullable Long statisticsTarget,
    List<String> options)
    implements PgObject {
  public Column {
    options = List.copyOf(options);
  }
}
