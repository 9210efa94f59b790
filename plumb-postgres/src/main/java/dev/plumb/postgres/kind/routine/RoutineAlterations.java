package dev.plumb.postgres.kind.routine;

import dev.plumb.postgres.model.Argument;
import dev.plumb.postgres.model.Routine;
import java.util.Objects;
import java.util.stream.IntStream;

/// What `create or replace` can and cannot do to a routine that exists, and what needs no more than
/// an `alter` (manual, CREATE FUNCTION, Notes).
final class RoutineAlterations {
  private RoutineAlterations() {}

  /// {@return whether everything that only a new definition can change is the same}
  static boolean sameDefinition(Routine before, Routine after) {
    return before.arguments().equals(after.arguments())
        && before.language().equals(after.language())
        && before.transformedTypes().equals(after.transformedTypes())
        && Objects.equals(before.source(), after.source())
        && Objects.equals(before.library(), after.library())
        && Objects.equals(before.sqlBody(), after.sqlBody());
  }

  /// {@return whether the arguments may be replaced where they are: no name may change once given,
  /// no default be taken away}
  static boolean fits(Routine before, Routine after) {
    var old = before.arguments();
    var wanted = after.arguments();
    return old.size() == wanted.size()
        && before.argumentDefaults().size() <= after.argumentDefaults().size()
        && IntStream.range(0, old.size()).allMatch(i -> fits(old.get(i), wanted.get(i)));
  }

  private static boolean fits(Argument before, Argument after) {
    var isNamed = before.name() != null || !before.mode().isInput();
    return before.mode() == after.mode()
        && before.type().equals(after.type())
        && (!isNamed || Objects.equals(before.name(), after.name()));
  }
}
