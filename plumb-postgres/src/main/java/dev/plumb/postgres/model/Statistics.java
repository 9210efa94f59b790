package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `analyze` is to find out about several columns of a table, or about expressions (manual,
/// CREATE STATISTICS).
///
/// @param relation the table, foreign table or materialized view
/// @param kinds some of `ndistinct`, `dependencies` and `mcv`, in this order; empty for those of a
///     single expression, of which there is one kind only
/// @param columns by name: their order is PostgreSQL's own
/// @param expressions in order
/// @param target how fine they are; null for as fine as those of the columns
public record Statistics(
    ObjectId id,
    QualifiedName relation,
    List<String> kinds,
    List<Identifier> columns,
    List<Expression> expressions,
    @Nullable Long target)
    implements PgObject {
  public Statistics {
    kinds = List.copyOf(kinds);
    columns = List.copyOf(columns);
    expressions = List.copyOf(expressions);
  }
}
