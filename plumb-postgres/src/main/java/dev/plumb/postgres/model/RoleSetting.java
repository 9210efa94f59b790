package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// What a setting is when a role, the parent, logs in to any database (manual, ALTER ROLE). The id
/// names the setting.
public record RoleSetting(ObjectId id, String value) implements PgObject {}
