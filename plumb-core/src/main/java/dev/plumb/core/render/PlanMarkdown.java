package dev.plumb.core.render;

import dev.plumb.core.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;

/// A plan as Markdown for a pull request: a table of what each statement does, the hazards, and the
/// script folded away.
public final class PlanMarkdown {
  private PlanMarkdown() {}

  /// {@return the text, ending in a line break}
  public static String of(Plan plan) {
    var text = new StringBuilder("### Plan: ").append(plain(Phrases.summary(plan))).append('\n');
    if (plan.isEmpty()) {
      return text.toString();
    }
    hazards(plan, text);
    text.append("\n| # | transaction | change | locks | rewrites | scans |\n")
        .append("|--:|--:|---|---|---|---|\n");
    plan.entries().forEach(entry -> row(entry, text));
    script(plan, text);
    return text.toString();
  }

  private static void hazards(Plan plan, StringBuilder text) {
    if (!plan.hazards().isEmpty()) {
      text.append('\n');
      for (var hazard : plan.hazards()) {
        text.append("- ⚠️ **")
            .append(hazard.kind().code())
            .append("**: ")
            .append(plain(hazard.message()))
            .append('\n');
      }
    }
  }

  private static void row(Plan.Entry entry, StringBuilder text) {
    var cells =
        List.of(
            Integer.toString(entry.planned().number()),
            Phrases.isOutside(entry) ? "none" : Integer.toString(entry.planned().segment()),
            plain(Phrases.cause(entry.planned().cause())),
            Effects.lockTexts(entry).stream()
                .map(PlanMarkdown::plain)
                .collect(Collectors.joining("<br>")),
            plain(Effects.names(entry.rewrites())),
            plain(Effects.names(entry.scans())));
    text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static void script(Plan plan, StringBuilder text) {
    var script = PlanSql.of(plan);
    var fence = "```";
    while (script.contains(fence)) {
      fence += "`";
    }
    text.append("\n<details><summary>SQL</summary>\n\n")
        .append(fence)
        .append("sql\n")
        .append(script)
        .append(fence)
        .append("\n\n</details>\n");
  }

  /// {@return a text in which nothing means anything to Markdown, nor calls anyone}
  private static String plain(String text) {
    var safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if ("&<>|`*_[]\\@#~!".indexOf(c) >= 0 || Character.isISOControl(c)) {
                safe.append("&#").append(Character.isISOControl(c) ? 0xFFFD : c).append(';');
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
