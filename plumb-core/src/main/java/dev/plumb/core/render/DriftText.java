package dev.plumb.core.render;

import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.json.ValueJson;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.render.Styler.Tone;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Differences between a declared and a live schema for a person at a terminal. What is missing or
/// undeclared together with the object it belongs to is only counted.
public final class DriftText {
  private static final String MARGIN = " ".repeat(12);

  private final Styler styler;
  private final Set<ObjectId> absent = new HashSet<>();
  private final StringBuilder text = new StringBuilder();

  private DriftText(List<Difference> differences, Styler styler) {
    this.styler = styler;
    differences.stream().filter(DriftText::isAbsence).map(Difference::id).forEach(absent::add);
  }

  /// {@return the text, ending in a line break}
  public static String of(List<Difference> differences, Styler styler) {
    var rendering = new DriftText(differences, styler);
    int shown = rendering.show(differences);
    var summary = shown == 0 ? "in sync" : Phrases.counted(shown, "difference");
    return rendering.text.append(summary).append('\n').toString();
  }

  /// {@return the lines about the differences alone}
  static List<String> lines(List<Difference> differences, Styler styler) {
    var rendering = new DriftText(differences, styler);
    rendering.show(differences);
    return rendering.text.toString().lines().toList();
  }

  private int show(List<Difference> differences) {
    var outermost = differences.stream().filter(this::isOutermost).toList();
    outermost.forEach(this::difference);
    return outermost.size();
  }

  private void difference(Difference difference) {
    switch (difference) {
      case Difference.Missing(var id) -> head(Tone.REMOVED, "missing", id);
      case Difference.Undeclared(var id) -> head(Tone.ADDED, "undeclared", id);
      case Difference.Changed(var id, var properties) -> {
        head(Tone.CAUTION, "changed", id);
        properties.forEach(this::property);
      }
    }
  }

  private void head(Tone tone, String word, ObjectId id) {
    var inner = absent.stream().filter(each -> each.isWithin(id)).count();
    text.append(styler.of(tone, "%-12s".formatted(word)))
        .append(styler.of(Tone.STRONG, DiagnosticText.printable(id.toString())))
        .append(
            inner == 0 ? "" : styler.of(Tone.FAINT, " with " + Phrases.counted(inner, "object")))
        .append('\n');
  }

  private void property(Difference.Property property) {
    var expected = shown(property.expected());
    var observed = shown(property.observed());
    text.append(MARGIN).append(Phrases.words(property.name())).append(": ");
    if (expected.contains("\n") || observed.contains("\n")) {
      text.append('\n');
      LineDifference.of(observed, expected).forEach(this::line);
    } else {
      text.append("expected ")
          .append(styler.of(Tone.ADDED, expected))
          .append(", observed ")
          .append(styler.of(Tone.REMOVED, observed))
          .append('\n');
    }
  }

  private void line(LineDifference.Line line) {
    var styled =
        switch (line.side()) {
          case OBSERVED -> styler.of(Tone.REMOVED, "- " + line.text());
          case EXPECTED -> styler.of(Tone.ADDED, "+ " + line.text());
          case BOTH, ELLIPSIS -> "  " + line.text();
        };
    text.append(MARGIN).append(styled).append('\n');
  }

  private boolean isOutermost(Difference difference) {
    for (var at = difference.id().parent(); at != null; at = at.parent()) {
      if (absent.contains(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAbsence(Difference difference) {
    return switch (difference) {
      case Difference.Missing _, Difference.Undeclared _ -> true;
      case Difference.Changed _ -> false;
    };
  }

  private static String shown(@Nullable Object value) {
    var shown =
        switch (ValueJson.of(value)) {
          case null -> "nothing";
          case Boolean flag -> flag ? "yes" : "no";
          case Collection<?> items when items.isEmpty() -> "nothing";
          case Collection<?> items ->
              items.stream().map(String::valueOf).collect(Collectors.joining(", "));
          case Object other -> other.toString();
        };
    return DiagnosticText.printable(shown);
  }
}
