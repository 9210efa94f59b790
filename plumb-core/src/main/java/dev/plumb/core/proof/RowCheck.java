package dev.plumb.core.proof;

import dev.plumb.core.dialect.Bench.Rows;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.HazardKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares the rows of a scratch copy before and after a plan: what the plan does not declare lost
/// must still be there, value by value.
final class RowCheck {

  private final Set<ObjectId> lost = new HashSet<>();

  /// What takes its rows along out of a table that it was a piece of.
  private final Set<ObjectId> leaving = new HashSet<>();

  private final Set<ObjectId> converted = new HashSet<>();

  RowCheck(List<PlannedStep> steps) {
    for (var step : steps) {
      step.step().hazards().stream()
          .filter(hazard -> hazard.kind() == HazardKind.DATA_LOSS)
          .forEach(hazard -> lost.add(hazard.about()));
      if (step.step().fill() != null) {
        converted.add(step.step().fill().column());
      }
      if (step.cause() instanceof Change.Alter(var id, _)) {
        converted.add(id);
      } else if (step.cause() instanceof Change.Carry(var id, _)) {
        converted.add(id);
      } else if (step.cause() instanceof Change.Replace(var id, _)) {
        converted.add(id);
      } else if (step.cause() instanceof Change.Drop(var id)) {
        leaving.add(id.whole());
      }
    }
  }

  /// {@return a sentence for each table or column whose values are not what they were}
  List<String> losses(Map<ObjectId, Rows> before, Map<ObjectId, Rows> after) {
    var losses = new ArrayList<String>();
    before.forEach(
        (table, rows) -> {
          var now = after.get(table);
          if (isDeclaredLost(table, rows)
              || isLeftByPieces(table, rows)
              || isCountedInWhole(table, before, after)) {
            return;
          }
          if (now == null && rows.count() > 0) {
            losses.add("the rows of " + table + " are lost and the plan does not say so");
          } else if (now != null) {
            compare(table, rows, now, losses);
          }
        });
    return losses;
  }

  private boolean isDeclaredLost(ObjectId table, Rows rows) {
    return lost.contains(table) || rows.holders().stream().anyMatch(lost::contains);
  }

  /// What leaves is compared by itself.
  private boolean isLeftByPieces(ObjectId table, Rows rows) {
    return rows.holders().stream()
        .anyMatch(holder -> !holder.equals(table) && leaving.contains(holder));
  }

  /// Rows may move between pieces of a table that stays.
  private boolean isCountedInWhole(
      ObjectId table, Map<ObjectId, Rows> before, Map<ObjectId, Rows> after) {
    return !leaving.contains(table)
        && before.entrySet().stream()
            .filter(other -> !other.getKey().equals(table) && after.containsKey(other.getKey()))
            .anyMatch(other -> other.getValue().holders().contains(table));
  }

  private void compare(ObjectId table, Rows before, Rows after, List<String> losses) {
    if (before.count() != after.count()) {
      losses.add(table + " has " + after.count() + " rows instead of " + before.count());
      return;
    }
    before
        .digests()
        .forEach(
            (column, digest) -> {
              if (!lost.contains(column)
                  && !converted.contains(column)
                  && !digest.equals(after.digests().get(column))) {
                losses.add("the values of " + column + " change and the plan does not say so");
              }
            });
  }
}
