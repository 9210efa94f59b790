package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.Optional;

/// What a setting is for sessions in the database (manual, ALTER DATABASE and ALTER ROLE … IN
/// DATABASE). The id names the setting, and as its signature the role whose sessions alone it is
/// for.
public record DatabaseSetting(ObjectId id, String value) implements PgObject {

  /// {@return the role whose sessions it is for; empty for those of all}
  public Optional<String> role() {
    return Optional.ofNullable(id.signature());
  }
}
