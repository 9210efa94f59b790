package dev.plumb.core.proof;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.dialect.Bench.FailedStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said when a rehearsal shows that a plan does not work.
final class Refusals {
  private Refusals() {}

  static PlanRefused of(FailedStep failed, @Nullable String hint) {
    return new PlanRefused(
        List.of(
            Diagnostic.error(
                    CoreCode.PROOF_FAILED,
                    "the rehearsal failed at: "
                        + failed.step().step().sql()
                        + "\n  "
                        + failed.failure().getMessage())
                .withAbout(failed.step().cause().id().display())
                .withHint(hint)));
  }

  /// @param problems what the rehearsal brought to light, a clause each
  /// @throws PlanRefused when there are any
  static void refuseFor(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new PlanRefused(
          problems.stream()
              .map(
                  problem ->
                      Diagnostic.error(CoreCode.PROOF_FAILED, "after the rehearsal " + problem))
              .toList());
    }
  }
}
