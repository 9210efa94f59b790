package dev.plumb.postgres.source;

import dev.plumb.core.lint.Refusal;
import java.util.List;

/// How a statement of a hand-written change came out.
public sealed interface Ending {

  /// It ran.
  record Ran(List<Warning> warnings) implements Ending {
    public Ran {
      warnings = List.copyOf(warnings);
    }
  }

  /// The server did not run it.
  record Refused(Refusal refusal) implements Ending {}

  /// It is not for a scratch database.
  record LeftOut(String reason) implements Ending {}

  /// What the server said about a statement that it ran.
  ///
  /// @param state the code that SQL gives the warning
  record Warning(String state, String message) {}
}
