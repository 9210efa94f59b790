package dev.plumb.core.render;

import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.render.Styler.Tone;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.LockMode;
import java.util.List;
import java.util.Set;

/// A plan for a person at a terminal: each statement with what it does, then one line that sums it
/// up.
public final class PlanText {
  private static final String MARGIN = "     ";

  private final Styler styler;
  private final StringBuilder text = new StringBuilder();

  private PlanText(Styler styler) {
    this.styler = styler;
  }

  /// {@return the text, ending in a line break}
  public static String of(Plan plan, Styler styler) {
    var rendering = new PlanText(styler);
    int segment = 0;
    for (var entry : plan.entries()) {
      if (entry.planned().segment() != segment) {
        segment = entry.planned().segment();
        rendering.begin(entry);
      }
      rendering.statement(entry);
      rendering.effects(entry);
    }
    return rendering.text.append(Phrases.summary(plan)).append('\n').toString();
  }

  private void begin(Plan.Entry entry) {
    text.append(styler.of(Tone.FAINT, "── " + Phrases.transaction(entry))).append("\n\n");
  }

  private void statement(Plan.Entry entry) {
    var sql = DiagnosticText.printable(entry.planned().step().sql().text()) + ";";
    var number = "%3d  ".formatted(entry.planned().number());
    text.append(styler.of(Tone.FAINT, number))
        .append(styler.of(Tone.STRONG, sql.replace("\n", "\n" + MARGIN)))
        .append('\n');
  }

  private void effects(Plan.Entry entry) {
    line("cause", DiagnosticText.printable(Phrases.cause(entry.planned().cause())));
    Effects.locks(entry).forEach(this::lock);
    relations("rewrites", entry.rewrites());
    relations("scans", entry.scans());
    entry.forecast().ifPresent(forecast -> line("expect", Phrases.expectation(forecast)));
    entry.hazards().forEach(this::hazard);
    text.append('\n');
  }

  private void lock(LockMode mode, List<ObjectId> relations) {
    var effect = mode.blocksReads() ? "stops readers and writers" : "stops writers";
    line(
        "lock",
        styler.of(Tone.CAUTION, mode.toString())
            + " on "
            + DiagnosticText.printable(Effects.names(relations))
            + styler.of(Tone.FAINT, " (" + effect + ")"));
  }

  private void relations(String label, Set<ObjectId> relations) {
    if (!relations.isEmpty()) {
      line(label, DiagnosticText.printable(Effects.names(relations)));
    }
  }

  private void hazard(Hazard hazard) {
    line(
        "hazard",
        styler.of(Tone.DANGER, hazard.kind().code())
            + ": "
            + DiagnosticText.printable(hazard.message()));
  }

  private void line(String label, String content) {
    text.append(MARGIN)
        .append(styler.of(Tone.FAINT, "%-9s".formatted(label)))
        .append(content)
        .append('\n');
  }
}
