package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.step.Sql;

/// When a trigger or rule fires, by the setting `session_replication_role` (manual, ALTER TABLE).
public final class Firing {

  /// In normal sessions, which is how one is created.
  public static final String USUAL = "origin";

  private Firing() {}

  /// {@return what comes between `alter table …` and the word for the kind}
  public static Sql verb(String enabled) {
    return switch (enabled) {
      case USUAL -> sql("enable");
      case "disabled" -> sql("disable");
      case "replica" -> sql("enable replica");
      case "always" -> sql("enable always");
      default -> throw new IllegalStateException("no such state of firing: " + enabled);
    };
  }
}
