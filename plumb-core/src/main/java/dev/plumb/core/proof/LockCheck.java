package dev.plumb.core.proof;

import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Lock;
import java.util.ArrayList;
import java.util.List;

/// Holds what a statement was seen to do against what its rib declared.
final class LockCheck {
  private LockCheck() {}

  /// {@return a sentence for each lock or rewrite that was not declared}
  static List<String> undeclared(PlannedStep planned, Certificate seen) {
    var found = new ArrayList<String>();
    for (var lock : seen.locks()) {
      if (lock.mode().blocksWrites() && !isDeclared(lock, planned)) {
        found.add("takes an undeclared " + lock.mode() + " lock on " + lock.relation());
      }
    }
    seen.rewrites().stream()
        .filter(relation -> !planned.step().rewrites().contains(relation))
        .sorted()
        .forEach(relation -> found.add("rewrites " + relation + " and does not declare it"));
    return found;
  }

  private static boolean isDeclared(Lock lock, PlannedStep planned) {
    return planned.step().locks().stream()
        .anyMatch(
            declared ->
                declared.relation().equals(lock.relation())
                    && declared.mode().compareTo(lock.mode()) >= 0);
  }
}
