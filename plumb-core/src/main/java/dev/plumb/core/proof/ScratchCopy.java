package dev.plumb.core.proof;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.diff.Diff;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.rules.Rules;

/// Builds a schema on a scratch database by the statements that a plan from nothing holds, and
/// makes
/// sure that it reads back the same. So every proof also proves that plumb can write what it reads.
final class ScratchCopy {

  /// What was created may act on what is created later, so a second look can be needed.
  private static final int ROUNDS = 2;

  private final Rules rules;
  private final int major;

  ScratchCopy(Rules rules, int major) {
    this.rules = rules;
    this.major = major;
  }

  /// {@return the schema as the copy reads back, its expressions in their settled wording}
  Schema build(Bench bench, Schema schema) {
    var planner = new Planner(rules, major, Conversions.NONE, Form.PLAIN);
    var copy = bench.read();
    var defects = Settled.defects(new Diff(rules).between(copy, schema));
    for (int round = 0; round < ROUNDS && !defects.isEmpty(); round++) {
      bench.build(planner.plan(copy, schema));
      copy = bench.read();
      defects = Settled.defects(new Diff(rules).between(copy, schema));
    }
    if (!defects.isEmpty()) {
      throw new PlanRefused(
          defects.stream()
              .map(
                  defect ->
                      Diagnostic.error(
                              CoreCode.PROOF_FAILED,
                              "a scratch copy differs from its original: "
                                  + DifferenceText.of(defect))
                          .withHint("this is a defect of plumb; please report it"))
              .toList());
    }
    return copy;
  }
}
