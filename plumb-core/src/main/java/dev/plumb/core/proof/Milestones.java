package dev.plumb.core.proof;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Footprint;
import dev.plumb.core.plan.Milestone;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.step.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a rehearsal has seen between the segments of a plan.
///
/// @param touched the wholes that the plan is about
record Milestones(Fingerprints fingerprints, Set<ObjectId> touched) {

  /// {@return one milestone for each segment}
  ///
  /// @param states the states of the real database before each segment and after the last one
  List<Milestone> of(Script script, List<Schema> states) {
    var milestones = new ArrayList<Milestone>();
    for (var segment : script.begins().keySet()) {
      int at = milestones.size();
      milestones.add(of(first(script, segment), states.get(at), states.get(at + 1)));
    }
    return milestones;
  }

  private Milestone of(PlannedStep first, Schema before, Schema after) {
    var footprint =
        first.step().mode() == TransactionMode.OUTSIDE
            ? Footprint.of(fingerprints, before, after, touched)
            : null;
    return new Milestone(fingerprints.of(before, touched), footprint);
  }

  private static PlannedStep first(Script script, int segment) {
    return script.steps().stream()
        .filter(step -> step.segment() == segment)
        .findFirst()
        .orElseThrow();
  }
}
