package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A trigger of a table or view (manual, CREATE TRIGGER). Those that partitions get from a parent
/// table are not objects of their own.
///
/// @param timing `before`, `after` or `instead of`
/// @param events some of `insert`, `delete`, `update`, `truncate`, in this order
/// @param columns of `update of`, in its order
/// @param isForEachRow whether it fires for each row rather than once a statement
/// @param oldTable the name of the transition relation of rows as they were
/// @param newTable the name of the transition relation of rows as they will be
/// @param condition what follows `when`
/// @param function what it calls
/// @param arguments string literals with commas between
/// @param isConstraint whether it is a constraint trigger
/// @param referencedTable the table of `from`, which a constraint trigger can have
/// @param enabled `origin`, `disabled`, `replica` or `always`
public record Trigger(
    ObjectId id,
    String timing,
    List<String> events,
    List<Identifier> columns,
    boolean isForEachRow,
    @Nullable Identifier oldTable,
    @Nullable Identifier newTable,
    @Nullable Expression condition,
    QualifiedName function,
    @Nullable Expression arguments,
    boolean isConstraint,
    boolean isDeferrable,
    boolean isInitiallyDeferred,
    @Nullable QualifiedName referencedTable,
    String enabled)
    implements PgObject {
  public Trigger {
    events = List.copyOf(events);
    columns = List.copyOf(columns);
  }
}
