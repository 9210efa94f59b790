package dev.plumb.core.proof;

import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.plan.Rename;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The declared renames, outer objects before their parts, so that each part is renamed under the
/// new name of what it belongs to.
final class Renaming {

  private final List<Rename> declared;
  private final Schema desired;
  private final Planner planner;

  Renaming(List<Rename> declared, Schema desired, Planner planner) {
    this.declared = declared;
    this.desired = desired;
    this.planner = planner;
  }

  /// {@return the declared renames from the outermost level inwards}
  List<List<Rename>> levels() {
    var levels = new TreeMap<Integer, List<Rename>>();
    declared.forEach(
        rename ->
            levels.computeIfAbsent(rename.to().path().size(), _ -> new ArrayList<>()).add(rename));
    return List.copyOf(levels.values());
  }

  /// {@return those of one level that are still to be done: the old name is there, and the new one
  /// is free and wanted}
  List<Rename> due(List<Rename> level, Schema state) {
    return level.stream()
        .filter(rename -> planner.holds(state, rename.from()))
        .filter(rename -> !planner.holds(state, rename.to()))
        .filter(rename -> planner.holds(desired, rename.to()))
        .toList();
  }
}
