package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place outside that a foreign-data wrapper reaches (manual, CREATE SERVER).
///
/// @param options as `name=value`, sorted, without those that are secret
/// @param secrets the names of options whose values are secret
public record ForeignServer(
    ObjectId id,
    Identifier wrapper,
    @Nullable String type,
    @Nullable String version,
    List<String> options,
    List<Identifier> secrets)
    implements PgObject {
  public ForeignServer {
    options = List.copyOf(options);
    secrets = List.copyOf(secrets);
  }
}
