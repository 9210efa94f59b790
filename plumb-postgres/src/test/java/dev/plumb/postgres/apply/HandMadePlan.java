package dev.plumb.postgres.apply;

import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Footprint;
import dev.plumb.core.plan.Milestone;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Trail;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.rules.RuleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A plan of statements that someone thought of, its milestones found on a database of its own.
final class HandMadePlan {
  private final String before;
  private final List<List<PlannedStep>> segments = new ArrayList<>();
  private int steps;

  /// @param before makes the state that the plan starts from
  HandMadePlan(String before) {
    this.before = before;
  }

  HandMadePlan segment(Part... parts) {
    var segment = new ArrayList<PlannedStep>();
    for (var part : parts) {
      steps++;
      segment.add(new PlannedStep(steps, segments.size() + 1, part.step(), part.cause()));
    }
    segments.add(segment);
    return this;
  }

  /// One statement.
  record Part(Step step, Change cause) {}

  Plan plan() {
    var fingerprints = new Fingerprints(RuleTable.rules());
    var entries = segments.stream().flatMap(List::stream).map(HandMadePlan::entry).toList();
    var touched = Plan.touched(entries);
    try (var twin = new LiveServer();
        var database = twin.open(Patience.USUAL)) {
      twin.execute(before);
      var states = new ArrayList<Schema>(List.of(read(database)));
      for (var segment : segments) {
        segment.forEach(step -> twin.execute(step.step().sql().text()));
        states.add(read(database));
      }
      var milestones = new ArrayList<Milestone>();
      for (int i = 0; i < segments.size(); i++) {
        var first = segments.get(i).getFirst();
        var footprint =
            first.step().mode() == TransactionMode.OUTSIDE
                ? Footprint.of(fingerprints, states.get(i), states.get(i + 1), touched)
                : null;
        milestones.add(new Milestone(fingerprints.of(states.get(i), touched), footprint));
      }
      return new Plan(
          LiveServer.MAJOR,
          fingerprints.of(states.getFirst(), touched),
          fingerprints.of(states.getLast(), touched),
          entries,
          milestones,
          Trail.of(fingerprints, states, touched),
          null);
    }
  }

  private static Schema read(Database database) {
    return database.read().schema();
  }

  private static Plan.Entry entry(PlannedStep step) {
    return new Plan.Entry(
        step, new Certificate(List.of(), Set.of(), Set.of()), step.step().hazards());
  }
}
