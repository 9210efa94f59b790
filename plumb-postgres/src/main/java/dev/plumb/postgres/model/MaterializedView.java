package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A materialized view (manual, CREATE MATERIALIZED VIEW). Whether it holds rows yet is not part of
/// the schema.
///
/// @param columns the columns in order, each with its type and collation
/// @param query what it is filled with
/// @param accessMethod the table access method; null for the server's own default, heap
/// @param tablespace null for the database's default
/// @param options storage parameters as `name=value`, sorted, `toast.` ones included
public record MaterializedView(
    ObjectId id,
    List<Expression> columns,
    Expression query,
    @Nullable Identifier accessMethod,
    @Nullable Identifier tablespace,
    List<String> options)
    implements PgObject {
  public MaterializedView {
    columns = List.copyOf(columns);
    options = List.copyOf(options);
  }
}
