package dev.plumb.core.gate;

import dev.plumb.core.forecast.Sizes;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Hazards that no single statement tells of: a plan that drops much of what is there, and names
/// that applications lose.
public final class Dangers {

  /// Fewer objects than that are no mass.
  private static final int MANY = 10;

  private static final int LARGE_SHARE_PERCENT = 30;
  private static final long PERCENT = 100;

  private final Rules rules;
  private final Schema actual;

  public Dangers(Rules rules, Schema actual) {
    this.rules = rules;
    this.actual = actual;
  }

  /// {@return the plan with these hazards, as far as they do not depend on rows}
  public Plan marked(Plan plan) {
    var dropped = dropped(plan);
    if (dropped.size() < MANY) {
      return plan;
    }
    var all = actual.objects().stream().map(each -> each.id().whole()).distinct().count();
    if (dropped.size() * PERCENT < all * LARGE_SHARE_PERCENT) {
      return plan;
    }
    return plan.warning(
        new Hazard(
            HazardKind.MASS_DROP,
            dropped.stream().sorted().findFirst().orElseThrow(),
            dropped.size()
                + " of "
                + all
                + " objects are dropped, "
                + dropped.size() * PERCENT / all
                + " %"));
  }

  /// {@return the plan with these hazards, on a live database}
  public Plan marked(Plan plan, Sizes sizes) {
    var entries = new ArrayList<Plan.Entry>();
    for (var entry : plan.entries()) {
      var hazards = new ArrayList<>(entry.hazards());
      hazards.addAll(renamed(entry.planned().cause(), sizes));
      entries.add(new Plan.Entry(entry.planned(), entry.certificate(), hazards, entry.forecast()));
    }
    return marked(plan.with(entries));
  }

  private List<Hazard> renamed(Change cause, Sizes sizes) {
    return cause instanceof Change.Rename(var from, var to)
            && rules.kind(from.kind().name()).isPresent()
            && rules.of(from.kind()).holdsData()
            && sizes.of(from.whole()).filter(size -> !size.isEmpty()).isPresent()
        ? List.of(
            new Hazard(
                HazardKind.BREAKING_RENAME,
                from,
                "applications that know " + from + " do not know " + to.display()))
        : List.of();
  }

  private static Set<ObjectId> dropped(Plan plan) {
    return plan.entries().stream()
        .map(entry -> entry.planned().cause())
        .filter(Change.Drop.class::isInstance)
        .map(Change::id)
        .filter(id -> id.equals(id.whole()))
        .collect(Collectors.toSet());
  }
}
