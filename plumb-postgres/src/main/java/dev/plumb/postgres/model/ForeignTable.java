package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// A table whose rows are outside (manual, CREATE FOREIGN TABLE).
///
/// @param options as `name=value`, sorted, without those that are secret
/// @param secrets the names of options whose values are secret
public record ForeignTable(
    ObjectId id, Identifier server, List<String> options, List<Identifier> secrets)
    implements PgObject {
  public ForeignTable {
    options = List.copyOf(options);
    secrets = List.copyOf(secrets);
  }
}
