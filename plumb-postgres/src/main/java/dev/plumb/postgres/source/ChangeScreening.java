package dev.plumb.postgres.source;

import java.util.Optional;

/// Tells which statements of a hand-written change are not for a scratch database.
final class ChangeScreening {
  private ChangeScreening() {}

  /// {@return why a statement is not run; empty for one that is}
  static Optional<String> reasonToLeaveOut(Statement statement, boolean hasSuperuser) {
    if (statement.startsWith("copy")) {
      return Optional.of("it moves rows in or out");
    }
    return switch (Screening.way(statement)) {
      case CLUSTER -> Optional.of("it changes the whole server");
      case DATABASE -> Optional.of("it changes the database itself, which has another name here");
      case SUBSCRIPTION -> Optional.of("it reaches out to another server");
      case EVENT_TRIGGER -> Optional.of("it takes a superuser");
      case EXTENSION, ROLE -> hasSuperuser ? Optional.empty() : Optional.of("it takes a superuser");
      case SETTING, SKIP, SCHEMA, ORDINARY, DATA, UNSUITABLE -> Optional.empty();
    };
  }
}
