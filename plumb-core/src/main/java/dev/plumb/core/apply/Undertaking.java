package dev.plumb.core.apply;

import dev.plumb.core.journal.NewRun;
import dev.plumb.core.plan.Plan;
import org.jspecify.annotations.Nullable;

/// A plan that is to be applied.
///
/// @param run how it is written down in the journal of the database; null to keep none
public record Undertaking(Plan plan, Beginning beginning, @Nullable NewRun run) {

  /// {@return a plan that is written down as it is applied}
  public static Undertaking journaled(NewRun run, Beginning beginning) {
    return new Undertaking(run.file().plan(), beginning, run);
  }

  /// {@return a plan of which nothing is written down}
  public static Undertaking unrecorded(Plan plan, Beginning beginning) {
    return new Undertaking(plan, beginning, null);
  }
}
