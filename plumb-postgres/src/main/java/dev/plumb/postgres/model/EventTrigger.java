package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// A trigger of the whole database, which fires on commands (manual, CREATE EVENT TRIGGER).
///
/// @param event such as `ddl_command_end`
/// @param tags the commands it fires for, in the order PostgreSQL keeps; empty for all
/// @param function what it calls
/// @param enabled `origin`, `disabled`, `replica` or `always`
public record EventTrigger(
    ObjectId id, Identifier event, List<String> tags, QualifiedName function, String enabled)
    implements PgObject {
  public EventTrigger {
    tags = List.copyOf(tags);
  }
}
