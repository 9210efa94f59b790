package dev.plumb.core.apply;

import dev.plumb.core.plan.PlannedStep;

/// Hears how an apply goes on.
public interface ApplyListener {
  ApplyListener SILENT =
      new ApplyListener() {
        @Override
        public void started(PlannedStep step, int of) {}

        @Override
        public void finished(PlannedStep step, int of) {}
      };

  /// @param of the number of statements in the plan
  void started(PlannedStep step, int of);

  /// @param of the number of statements in the plan
  void finished(PlannedStep step, int of);
}
