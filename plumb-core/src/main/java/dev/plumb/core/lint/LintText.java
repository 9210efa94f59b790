package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.diagnostic.Severity;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.render.Styler;
import dev.plumb.core.render.Styler.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report for a person at a terminal: each finding as diagnostics are, with what was seen and
/// what to write instead, and one line at the end that counts.
public final class LintText {
  private final Styler styler;
  private final StringBuilder text = new StringBuilder();

  private LintText(Styler styler) {
    this.styler = styler;
  }

  /// {@return the text, ending in a line break}
  public static String of(LintReport report, Styler styler) {
    var rendering = new LintText(styler);
    @Nullable Span last = null;
    for (var finding : report.findings()) {
      rendering.finding(finding, finding.span().equals(last));
      last = finding.span();
    }
    return rendering.text.append(rendering.summary(report)).append('\n').toString();
  }

  /// @param isShown whether its line was quoted just before
  private void finding(Finding finding, boolean isShown) {
    var diagnostic = finding.diagnostic();
    var head = DiagnosticText.head(diagnostic);
    var said = DiagnosticText.of(isShown ? diagnostic.withSpan(null) : diagnostic);
    var placed = isShown ? finding.span().place() + ": " + said : said;
    int at = placed.indexOf(head);
    text.append(placed, 0, at)
        .append(styler.of(tone(finding.severity()), head))
        .append(placed.substring(at + head.length()))
        .append('\n');
    finding.seen().forEach(sentence -> line("seen: ", sentence));
    var hint = finding.hint();
    if (hint != null) {
      line("hint: ", hint);
    }
  }

  private void line(String label, String sentence) {
    var indented = DiagnosticText.printable(sentence.strip()).replace("\n", "\n         ");
    text.append("   ").append(styler.of(Tone.FAINT, label)).append(indented).append('\n');
  }

  private String summary(LintReport report) {
    var counts = new ArrayList<String>();
    for (var severity : Severity.values()) {
      if (report.count(severity) > 0) {
        counts.add(counted(report.count(severity), severity.text()));
      }
    }
    var found = counts.isEmpty() ? "nothing to say about " : String.join(", ", counts) + " in ";
    var suppressed = report.suppressed() == 0 ? "" : "; " + report.suppressed() + " suppressed";
    var line = found + amount(report) + suppressed;
    return counts.isEmpty() ? line : styler.of(Tone.STRONG, line);
  }

  private static String amount(LintReport report) {
    var parts = List.of(counted(report.statements(), "statement"), counted(report.files(), "file"));
    return report.files() == 1 ? parts.getFirst() : String.join(" of ", parts);
  }

  static String counted(long count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.DANGER;
      case WARNING -> Tone.CAUTION;
      case NOTE -> Tone.FAINT;
    };
  }
}
