package dev.plumb.postgres.kind.routine;

import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.KeptSetting;
import dev.plumb.postgres.model.Routine;
import org.jspecify.annotations.Nullable;

/// Whose names a routine that runs with its owner's rights finds (manual, CREATE FUNCTION, "Writing
/// SECURITY DEFINER Functions Safely").
final class Trust {
  private Trust() {}

  /// {@return the step with the hazard of a routine that becomes open to its callers' names}
  ///
  /// @param before null for a new routine
  static Step marked(Step step, @Nullable Routine before, Routine after) {
    var becomesOpen = isOpen(after) && (before == null || !isOpen(before));
    return becomesOpen
        ? step.risking(
            HazardKind.SECURITY_DEFINER_SEARCH_PATH,
            after.id(),
            after.id()
                + " runs with its owner's rights and finds names by its caller's search_path")
        : step;
  }

  /// A body in standard SQL is bound to what it names when it is defined.
  private static boolean isOpen(Routine routine) {
    return routine.isSecurityDefiner()
        && routine.sqlBody() == null
        && routine.settings().stream()
            .noneMatch(setting -> KeptSetting.of(setting).name().equals("search_path"));
  }
}
