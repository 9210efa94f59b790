package dev.plumb.core.rules;

import dev.plumb.core.step.Step;
import java.util.List;

/// How an object that would be dropped is moved out of sight with all that users stored in it.
public sealed interface Parked {

  /// It can be moved.
  ///
  /// @param preparation what must be there before; once for all objects that say the same
  /// @param steps the statements, each with what it declares
  record Moved(List<Step> preparation, List<Step> steps) implements Parked {
    public Moved {
      preparation = List.copyOf(preparation);
      steps = List.copyOf(steps);
    }
  }

  /// It cannot be moved.
  ///
  /// @param reason goes on after the object's name
  record Stuck(String reason, String hint) implements Parked {}
}
