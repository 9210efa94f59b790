package dev.plumb.core.apply;

import dev.plumb.core.dialect.Database;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Footprint;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the place of a database on the way of a plan from its state alone. No counter is asked: it
/// could be wrong when the server, the network or plumb broke down at a bad moment.
final class Whereabouts {

  private final Plan plan;
  private final Database database;
  private final Rules rules;
  private final Fingerprints fingerprints;
  private final Set<ObjectId> touched;
  private final List<List<PlannedStep>> segments;

  Whereabouts(Plan plan, Database database, Rules rules) {
    this.plan = plan;
    this.database = database;
    this.rules = rules;
    this.fingerprints = new Fingerprints(rules);
    this.touched = plan.touched();
    this.segments = plan.segments();
  }

  /// {@return where the database stands; of several places with the same state the beginning, then
  /// the end, then the first}
  Position find() {
    var live = database.read().schema();
    var found = fingerprints.of(live, touched);
    if (found.equals(plan.from())) {
      return new Position.Between(0);
    }
    if (found.equals(plan.to())) {
      return new Position.Between(segments.size());
    }
    for (int i = 0; i < segments.size(); i++) {
      if (found.equals(plan.milestones().get(i).state())) {
        return new Position.Between(i);
      }
    }
    for (int i = 0; i < segments.size(); i++) {
      if (plan.milestones().get(i).footprint() instanceof Footprint footprint
          && footprint.covers(fingerprints, live, touched)
          && isLeft(footprint, live)) {
        return new Position.Amid(i);
      }
    }
    return new Position.Astray(plan.trail().strangers(fingerprints, live, touched));
  }

  /// What is whole and yet neither as before nor as after was made by someone else, even under the
  /// name that the plan gives.
  private boolean isLeft(Footprint footprint, Schema live) {
    return footprint.objects().stream()
        .filter(id -> touched.contains(id.whole()) && live.contains(id))
        .allMatch(id -> isUnfinished(id, live));
  }

  private boolean isUnfinished(ObjectId id, Schema live) {
    @Nullable ObjectId ancestor = id;
    while (ancestor != null
        && live.find(ancestor).filter(object -> rules.of(object).isUnfinished(object)).isEmpty()) {
      ancestor = ancestor.parent();
    }
    return ancestor != null;
  }
}
