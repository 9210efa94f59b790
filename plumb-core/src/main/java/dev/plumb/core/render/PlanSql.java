package dev.plumb.core.render;

import dev.plumb.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A plan as a script that a person could run by hand.
public final class PlanSql {
  private PlanSql() {}

  /// {@return the script, ending in a line break}
  public static String of(Plan plan) {
    var parts = new ArrayList<String>();
    parts.add(comment("plan for major version " + plan.major() + ": " + Phrases.summary(plan)));
    int segment = 0;
    var isOpen = false;
    for (var entry : plan.entries()) {
      if (entry.planned().segment() != segment) {
        segment = entry.planned().segment();
        if (isOpen) {
          parts.add("commit;\n");
        }
        isOpen = !Phrases.isOutside(entry);
        parts.add(isOpen ? "begin;\n" : comment(Phrases.transaction(entry)));
      }
      parts.add(comments(entry) + entry.planned().step().sql() + ";\n");
    }
    if (isOpen) {
      parts.add("commit;\n");
    }
    return String.join("\n", parts);
  }

  private static String comments(Plan.Entry entry) {
    var lines = new ArrayList<String>();
    lines.add(entry.planned().number() + ". " + Phrases.cause(entry.planned().cause()));
    Effects.lockTexts(entry).forEach(lock -> lines.add("lock: " + lock));
    if (!entry.rewrites().isEmpty()) {
      lines.add("rewrites: " + Effects.names(entry.rewrites()));
    }
    if (!entry.scans().isEmpty()) {
      lines.add("scans: " + Effects.names(entry.scans()));
    }
    entry
        .hazards()
        .forEach(hazard -> lines.add("hazard " + hazard.kind().code() + ": " + hazard.message()));
    return joined(lines);
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(PlanSql::comment).collect(Collectors.joining());
  }

  /// A name with a line break in it must not end the comment it stands in.
  private static String comment(String text) {
    return "-- " + text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "�") + "\n";
  }
}
