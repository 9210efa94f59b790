package dev.plumb.cli.report;

import dev.plumb.cli.terminal.Ink;
import dev.plumb.cli.terminal.Style;
import dev.plumb.core.diff.Difference;
import java.util.List;
import java.util.stream.Collectors;

/// What differs between the declared and the live state, for people.
public final class DriftText {
  private final Ink ink;
  private final StringBuilder text = new StringBuilder();

  private DriftText(Ink ink) {
    this.ink = ink;
  }

  /// {@return the differences in lines, each ended}
  ///
  /// @param live how messages call the live database
  public static String of(List<Difference> differences, String live, Ink ink) {
    var rendered = new DriftText(ink);
    differences.forEach(rendered::write);
    rendered.writeSummary(differences, live);
    return rendered.text.toString();
  }

  private void write(Difference difference) {
    switch (difference) {
      case Difference.Missing(var id) -> line(ink.of(Style.RED, "- missing     ") + id);
      case Difference.Undeclared(var id) -> line(ink.of(Style.GREEN, "+ undeclared  ") + id);
      case Difference.Changed(var id, var properties) -> {
        line(ink.of(Style.YELLOW, "~ changed     ") + id);
        properties.forEach(this::write);
      }
    }
  }

  private void write(Difference.Property property) {
    line("    " + property.name().replace('_', ' '));
    line(ink.of(Style.FAINT, "      declared  ") + value(property.expected()));
    line(ink.of(Style.FAINT, "      live      ") + value(property.observed()));
  }

  private static String value(@org.jspecify.annotations.Nullable Object value) {
    return String.valueOf(value).lines().collect(Collectors.joining("\n                "));
  }

  private void writeSummary(List<Difference> differences, String live) {
    if (differences.isEmpty()) {
      line(ink.of(Style.GREEN, "In sync: ") + live + " is as declared.");
      return;
    }
    line("");
    line(
        ink.of(Style.BOLD, Count.of(differences.size(), "difference"))
            + " between what is declared and "
            + live
            + ".");
  }

  private void line(String content) {
    text.append(content).append('\n');
  }
}
