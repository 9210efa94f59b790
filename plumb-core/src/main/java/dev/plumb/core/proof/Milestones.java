package dev.plumb.core.proof;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Milestone;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.step.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a rehearsal has seen between the segments of a plan.
///
/// @param touched the wholes that the plan is about
record Milestones(Fingerprints fingerprints, Set<ObjectId> touched) {

  /// {@return one milestone for each segment}
  ///
  /// @param real gives the state of the real database for one of the scratch copy
  List<Milestone> of(Script script, UnaryOperator<Schema> real) {
    var milestones = new ArrayList<Milestone>();
    script
        .begins()
        .forEach((segment, begin) -> milestones.add(of(first(script, segment), real.apply(begin))));
    return milestones;
  }

  private Milestone of(PlannedStep first, Schema state) {
    var apart =
        first.step().mode() == TransactionMode.OUTSIDE
            ? Milestone.apart(fingerprints, state, first.cause().id().whole(), touched)
            : null;
    return new Milestone(fingerprints.of(state, touched), apart);
  }

  private static PlannedStep first(Script script, int segment) {
    return script.steps().stream()
        .filter(step -> step.segment() == segment)
        .findFirst()
        .orElseThrow();
  }
}
