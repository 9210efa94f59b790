package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// A view (manual, CREATE VIEW).
///
/// @param columns the columns in order, each with its type and collation
/// @param query what it shows
/// @param options such as `security_invoker=true`, sorted
public record View(ObjectId id, List<Expression> columns, Expression query, List<String> options)
    implements PgObject {
  public View {
    columns = List.copyOf(columns);
    options = List.copyOf(options);
  }
}
