package dev.plumb.core.state;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.snapshot.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The way back from where a plan has led.
public final class Undoing {
  private final Rules rules;

  public Undoing(Rules rules) {
    this.rules = rules;
  }

  /// {@return the wholes that a plan changes, or that differ between its two ends}
  public Set<ObjectId> concerned(Plan plan, StatePair states) {
    var concerned = new HashSet<>(plan.touched());
    concerned.addAll(
        new Excerpt(rules).changed(states.actual().schema(), states.desired().schema()));
    return concerned;
  }

  /// {@return a live state, and the same as it was before a plan}
  ///
  /// @throws PlanStale when the state is not the one the plan leads to, or the plan does not tell
  ///     how it was before
  public StatePair states(PlanFile file, State live) {
    var plan = file.plan();
    var touched = plan.touched();
    if (file.before().isEmpty() && !plan.isEmpty() && !onlyCreates(plan)) {
      throw new PlanStale(
          CoreCode.PLAN_STALE,
          "the plan does not tell how it was before",
          "make the plan by plumb plan, which keeps that");
    }
    if (!new Fingerprints(rules).of(live.schema(), touched).equals(plan.to())) {
      throw new PlanStale(
          CoreCode.PLAN_STALE,
          live.label() + " is not in the state that the plan leads to",
          "only what a plan has done, and nobody has changed since, can be undone by it");
    }
    var before = new Excerpt(rules).read(file.before(), live.schema().scope());
    var gone = new HashSet<>(touched);
    before.ids().forEach(id -> gone.add(id.whole()));
    return new StatePair(
        live,
        live.with(former(live.schema(), before, gone), renames(plan)),
        live.major(),
        List.of());
  }

  private static boolean onlyCreates(Plan plan) {
    return plan.entries().stream()
        .allMatch(entry -> entry.planned().cause() instanceof Change.Create);
  }

  private static Schema former(Schema live, Schema before, Set<ObjectId> gone) {
    var kept = live.restrictedTo(id -> !gone.contains(id.whole()));
    return kept.with(before, before.ids());
  }

  private static List<Rename> renames(Plan plan) {
    var renames = new ArrayList<Rename>();
    for (var entry : plan.entries().reversed()) {
      if (entry.planned().cause() instanceof Change.Rename(var from, var to)
          && Objects.equals(from.parent(), to.parent())) {
        renames.add(new Rename(to, from));
      }
    }
    return renames;
  }
}
