package dev.plumb.core.forecast;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Forecast;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Holds a plan against the sizes of the live tables: says what each statement will cost, takes
/// away
/// the hazards that an empty table does not have, and adds those that only a big one has.
public final class Forecaster {
  private final Sizes sizes;

  public Forecaster(Sizes sizes) {
    this.sizes = sizes;
  }

  /// {@return the plan with forecasts and with the hazards that there are on these tables}
  public Plan weighed(Plan plan) {
    var entries = new ArrayList<Plan.Entry>();
    var held = new HeldLocks(sizes);
    int segment = 0;
    for (var entry : plan.entries()) {
      if (entry.planned().segment() != segment) {
        segment = entry.planned().segment();
        held = new HeldLocks(sizes);
      }
      held.take(entry);
      entries.add(weighed(entry, held));
    }
    return plan.with(entries);
  }

  private Plan.Entry weighed(Plan.Entry entry, HeldLocks held) {
    var hazards = new ArrayList<>(entry.hazards());
    hazards.removeIf(
        hazard -> hazard.kind() == HazardKind.TABLE_REWRITE && sizes.isEmpty(hazard.about()));
    var forecast = forecast(entry);
    hazards.addAll(held.hazards(entry, forecast));
    hazards.addAll(ofSize(entry, forecast));
    return new Plan.Entry(
        entry.planned(),
        entry.certificate(),
        hazards,
        Optional.of(forecast).filter(each -> !each.isNothing()));
  }

  private static List<Hazard> ofSize(Plan.Entry entry, Forecast forecast) {
    var hazards = new ArrayList<Hazard>();
    var about = entry.planned().cause().id();
    if (Threshold.needsDisk(forecast)) {
      hazards.add(
          new Hazard(
              HazardKind.DISK_NEEDED,
              about,
              "another " + Amounts.bytes(forecast.written()) + " of disk are needed meanwhile"));
    }
    if (entry.planned().step().mode() == TransactionMode.OUTSIDE
        && Threshold.isVeryLong(forecast)) {
      hazards.add(
          new Hazard(
              HazardKind.LONG_NON_TRANSACTIONAL,
              about,
              "it cannot be undone, and takes " + Amounts.range(forecast)));
    }
    return hazards;
  }

  private Forecast forecast(Plan.Entry entry) {
    long rows = 0;
    long read = 0;
    long written = 0;
    for (var relation : touched(entry)) {
      var size = sizes.of(relation);
      rows += size.map(each -> Math.max(0, each.rows())).orElse(0L);
      read += size.map(Size::bytes).orElse(0L);
      if (entry.rewrites().contains(relation) || fills(entry, relation)) {
        written += size.map(each -> each.bytes() + each.indexBytes()).orElse(0L);
      }
    }
    return Forecast.of(rows, read, written);
  }

  /// In the end every row may have got a new version.
  private static boolean fills(Plan.Entry entry, ObjectId relation) {
    var fill = entry.planned().step().fill();
    return fill != null && fill.relation().equals(relation);
  }

  private static Set<ObjectId> touched(Plan.Entry entry) {
    var all = new TreeSet<>(entry.scans());
    all.addAll(entry.rewrites());
    var fill = entry.planned().step().fill();
    if (fill != null) {
      all.add(fill.relation());
    }
    return all;
  }
}
