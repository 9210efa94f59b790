package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// Who a role is on a foreign server (manual, CREATE USER MAPPING). It is called by the role,
/// `public` for everybody.
///
/// @param options as `name=value`, sorted, without those that are secret
/// @param secrets the names of options whose values are secret
/// @param areOptionsReadable whether the role that read the mapping may know its options
public record UserMapping(
    ObjectId id, List<String> options, List<Identifier> secrets, boolean areOptionsReadable)
    implements PgObject {
  public UserMapping {
    options = List.copyOf(options);
    secrets = List.copyOf(secrets);
  }
}
