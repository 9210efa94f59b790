package dev.plumb.postgres.kind.view;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.View;
import java.util.ArrayList;
import java.util.List;

/// How a view changes (manual, CREATE VIEW and ALTER VIEW).
final class ViewAlterations {
  private ViewAlterations() {}

  /// A view that exists keeps its columns and can get more at the end.
  static Way definition(View before, View after, Surroundings around) {
    var kept = after.columns().stream().limit(before.columns().size()).toList();
    if (!kept.equals(before.columns())) {
      return Way.replacing("its columns differ");
    }
    if (before.columns().equals(after.columns()) && before.query().equals(after.query())) {
      return new Way.InPlace(options(before, after));
    }
    return Way.inPlace(
        weakened(
            before,
            after,
            Step.of(ViewRules.definition(sql("create or replace view"), after))
                .locking(after.id(), LockMode.ACCESS_EXCLUSIVE)));
  }

  private static List<Step> options(View before, View after) {
    var steps = new ArrayList<Step>();
    var reset = StorageOptions.reset(before.options(), after.options());
    if (!reset.isEmpty()) {
      steps.add(
          Step.of(sql("alter view $N reset ($S)", after.id(), reset))
              .locking(after.id(), LockMode.ACCESS_EXCLUSIVE));
    }
    var set = StorageOptions.set(before.options(), after.options());
    if (!set.isEmpty()) {
      steps.add(
          Step.of(sql("alter view $N set ($S)", after.id(), set))
              .locking(after.id(), LockMode.ACCESS_EXCLUSIVE));
    }
    steps.set(0, weakened(before, after, steps.getFirst()));
    return steps;
  }

  private static Step weakened(View before, View after, Step step) {
    var weakened = step;
    if (isLost("security_invoker", before, after)) {
      weakened =
          weakened.risking(
              HazardKind.RLS_WEAKENED,
              after.id(),
              "policies apply to the owner of " + after.id() + ", not to who reads it");
    }
    if (isLost("security_barrier", before, after)) {
      weakened =
          weakened.risking(
              HazardKind.RLS_WEAKENED,
              after.id(),
              "functions of a reader may see rows that " + after.id() + " hides");
    }
    return weakened;
  }

  private static boolean isLost(String option, View before, View after) {
    return StorageOptions.isOn(option, before.options())
        && !StorageOptions.isOn(option, after.options());
  }
}
