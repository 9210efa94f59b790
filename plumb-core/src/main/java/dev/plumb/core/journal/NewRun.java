package dev.plumb.core.journal;

import dev.plumb.core.plan.PlanFile;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A plan that is about to be applied, as it is written down.
///
/// @param tool the version of plumb that applies it
/// @param accepted the hazards that are allowed, as `--allow` takes them
/// @param revision where the sources stand in version control; null where that is not known
public record NewRun(PlanFile file, String tool, Set<String> accepted, @Nullable String revision) {
  public NewRun {
    accepted = Set.copyOf(accepted);
  }
}
