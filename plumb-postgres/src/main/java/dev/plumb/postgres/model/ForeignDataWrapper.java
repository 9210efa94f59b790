package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way to reach data of a sort outside (manual, CREATE FOREIGN DATA WRAPPER).
///
/// @param handler the function that does it; null where there is none
/// @param validator the function that looks at options; null where there is none
/// @param options as `name=value`, sorted, without those that are secret
/// @param secrets the names of options whose values are secret
public record ForeignDataWrapper(
    ObjectId id,
    @Nullable QualifiedName handler,
    @Nullable QualifiedName validator,
    List<String> options,
    List<Identifier> secrets)
    implements PgObject {
  public ForeignDataWrapper {
    options = List.copyOf(options);
    secrets = List.copyOf(secrets);
  }
}
