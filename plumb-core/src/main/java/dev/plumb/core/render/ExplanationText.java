package dev.plumb.core.render;

import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.explain.Effect;
import dev.plumb.core.explain.Evidence;
import dev.plumb.core.explain.Explanation;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.plan.Alternative;
import dev.plumb.core.plan.FormChoice;
import dev.plumb.core.plan.Predecessor;
import dev.plumb.core.render.Styler.Tone;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import java.util.ArrayList;
import java.util.List;

/// What is known of the statements of a plan, for a person at a terminal.
public final class ExplanationText {
  private static final String MARGIN = " ".repeat(5);
  private static final String INDENT = " ".repeat(14);
  private static final int MOST = 8;

  private final Styler styler;
  private final Allowance acknowledged;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(Styler styler, Allowance acknowledged) {
    this.styler = styler;
    this.acknowledged = acknowledged;
  }

  /// {@return the text, ending in a line break}
  ///
  /// @param acknowledged what the author of the plan accepts
  public static String of(List<Explanation> explanations, Allowance acknowledged, Styler styler) {
    if (explanations.isEmpty()) {
      return "nothing to do\n";
    }
    var rendering = new ExplanationText(styler, acknowledged);
    explanations.forEach(rendering::explanation);
    return rendering.text.toString().stripTrailing() + "\n";
  }

  private void explanation(Explanation explanation) {
    var planned = explanation.entry().planned();
    text.append(styler.of(Tone.FAINT, "%3d  ".formatted(planned.number())))
        .append(styler.of(Tone.STRONG, sql(planned.step(), MARGIN)))
        .append('\n');
    lines("cause", List.of(printable(Phrases.cause(planned.cause()))));
    lines("answers", DriftText.lines(planned.grounds().differences(), styler));
    lines("runs", List.of(place(explanation)));
    lines("after", others(planned.grounds().predecessors()));
    lines("before", others(explanation.successors()));
    explanation.evidence().forEach(evidence -> evidence(evidence, explanation));
    explanation
        .entry()
        .forecast()
        .ifPresent(forecast -> lines("expect", List.of(Phrases.expectation(forecast))));
    explanation.entry().hazards().forEach(hazard -> hazard(hazard, planned.step()));
    lines("instead", instead(explanation));
    text.append('\n');
  }

  private static String place(Explanation explanation) {
    var planned = explanation.entry().planned();
    if (Phrases.isOutside(explanation.entry())) {
      return "outside a transaction, for the database demands it";
    }
    var all = explanation.transaction();
    var name = "in transaction " + planned.segment();
    return all.size() == 1
        ? name + ", alone"
        : name + ", with statements " + all.getFirst().number() + " to " + all.getLast().number();
  }

  private static List<String> others(List<Predecessor> others) {
    var lines = new ArrayList<String>();
    others.stream()
        .limit(MOST)
        .map(each -> each.number() + ": " + printable(Reasons.of(each.reason())))
        .forEach(lines::add);
    if (others.size() > MOST) {
      lines.add("and " + (others.size() - MOST) + " more; --json lists all");
    }
    return lines;
  }

  private void evidence(Evidence evidence, Explanation explanation) {
    var lines = new ArrayList<String>();
    lines.add(printable(evidence.relation().toString()));
    lines.add("declared: " + effect(evidence.declared()));
    lines.add("measured: " + measured(evidence, explanation));
    lines("evidence", lines);
  }

  private String measured(Evidence evidence, Explanation explanation) {
    if (!evidence.seen().isNothing()) {
      return effect(evidence.seen());
    }
    if (Phrases.isOutside(explanation.entry())) {
      return "nobody can look on outside a transaction";
    }
    return explanation
        .holder(evidence.relation())
        .map(by -> "nothing that statement " + by.number() + " does not hold already")
        .orElse("nothing");
  }

  private String effect(Effect effect) {
    var parts = new ArrayList<String>();
    var lock = effect.lock();
    if (lock != null) {
      parts.add(lock(lock));
    }
    if (effect.isScanned()) {
      parts.add("reads it from end to end");
    }
    if (effect.isRewritten()) {
      parts.add("writes it anew");
    }
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  private String lock(LockMode mode) {
    var name = styler.of(mode.blocksWrites() ? Tone.CAUTION : Tone.FAINT, mode.toString());
    if (!mode.blocksWrites()) {
      return name;
    }
    return name + (mode.blocksReads() ? " (stops readers and writers)" : " (stops writers)");
  }

  private void hazard(Hazard hazard, Step step) {
    var origin = step.hazards().contains(hazard) ? "declared" : "found";
    lines(
        "hazard",
        List.of(
            styler.of(Tone.DANGER, hazard.kind().code())
                + ": "
                + printable(hazard.message())
                + styler.of(Tone.FAINT, " (" + origin + ")"),
            hazard.kind().meaning() + " " + hazard.kind().remedy(),
            acknowledged.covers(hazard)
                ? "the author of the plan accepts it"
                : "to accept it: --allow " + printable(Hazards.word(hazard))));
  }

  private List<String> instead(Explanation explanation) {
    if (explanation.plan().form() instanceof FormChoice choice) {
      var found = explanation.alternative();
      return found.isPresent() ? alternative(found.get(), choice) : List.of(same(explanation));
    }
    return List.of("the plan file does not say; make it anew with this plumb");
  }

  private static String same(Explanation explanation) {
    return "nothing: both forms write the same"
        + explanation
            .newIn()
            .map(
                by ->
                    ", for "
                        + printable(by.cause().id().toString())
                        + " is new in statement "
                        + by.number()
                        + ", so nobody uses it yet")
            .orElse("");
  }

  private List<String> alternative(Alternative alternative, FormChoice choice) {
    var lines = new ArrayList<String>();
    var form =
        switch (alternative.form()) {
          case PLAIN -> "plain";
          case ONLINE -> "online";
        };
    lines.add("the " + form + " form is not taken, because " + Reasons.of(choice) + ":");
    for (var step : alternative.steps()) {
      lines.add("  " + sql(step, INDENT + "  "));
      step.locks().stream()
          .filter(lock -> lock.mode().blocksWrites())
          .map(lock -> lock(lock.mode()) + " on " + printable(lock.relation().toString()))
          .forEach(lock -> lines.add("    " + lock));
      if (!step.scans().isEmpty()) {
        lines.add("    reads " + printable(Effects.names(step.scans())) + " from end to end");
      }
      if (!step.rewrites().isEmpty()) {
        lines.add("    writes " + printable(Effects.names(step.rewrites())) + " anew");
      }
    }
    return lines;
  }

  private static String sql(Step step, String margin) {
    return (printable(step.sql().text()) + ";").replace("\n", "\n" + margin);
  }

  private static String printable(String text) {
    return DiagnosticText.printable(text);
  }

  private void lines(String label, List<String> lines) {
    var head = MARGIN + styler.of(Tone.FAINT, "%-9s".formatted(label));
    for (var line : lines) {
      text.append(head).append(line).append('\n');
      head = INDENT;
    }
  }
}
