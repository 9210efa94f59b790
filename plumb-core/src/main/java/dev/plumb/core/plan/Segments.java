package dev.plumb.core.plan;

import dev.plumb.core.step.TransactionMode;
import java.util.ArrayList;
import java.util.List;

/// Cuts ordered actions into transactions, as few as the statements allow.
final class Segments {

  private int segment = 1;
  private boolean isOpen;

  List<PlannedStep> cut(List<Action> actions, Reasoning reasoning) {
    var planned = new ArrayList<PlannedStep>();
    for (var action : actions) {
      int before = planned.size();
      for (var step : action.steps()) {
        int number = planned.size() + 1;
        var grounds =
            number == before + 1 ? reasoning.first(action) : reasoning.next(action, number - 1);
        begin(step.mode());
        planned.add(new PlannedStep(number, segment, step, action.cause(), grounds));
        end(step.mode());
      }
      reasoning.number(action, planned.size());
    }
    return planned;
  }

  private void begin(TransactionMode mode) {
    if (isOpen && beginsAnew(mode)) {
      segment++;
    }
    isOpen = true;
  }

  private void end(TransactionMode mode) {
    if (endsThere(mode)) {
      segment++;
      isOpen = false;
    }
  }

  private static boolean beginsAnew(TransactionMode mode) {
    return switch (mode) {
      case SEPARATE, ALONE, BATCHES, OUTSIDE -> true;
      case TRANSACTIONAL, COMMITS -> false;
    };
  }

  private static boolean endsThere(TransactionMode mode) {
    return switch (mode) {
      case COMMITS, ALONE, BATCHES, OUTSIDE -> true;
      case TRANSACTIONAL, SEPARATE -> false;
    };
  }
}
