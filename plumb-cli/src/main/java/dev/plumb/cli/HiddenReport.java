package dev.plumb.cli;

import dev.plumb.core.render.DriftText;
import dev.plumb.core.state.StatePair;

/// Tells of the differences that ownership rules leave alone.
final class HiddenReport {
  private HiddenReport() {}

  static void print(Invocation invocation, StatePair pair) {
    if (pair.hidden().isEmpty()) {
      return;
    }
    var terminal = invocation.terminal();
    if (invocation.arguments().has("--hidden") && PlanShape.of(invocation) == PlanShape.HUMAN) {
      terminal.println("left alone by ownership rules:");
      terminal.print(DriftText.of(pair.hidden(), terminal.styler()));
    } else {
      terminal.note(
          Count.of(pair.hidden().size(), "difference")
              + " left alone by ownership rules; --hidden lists them");
    }
  }
}
