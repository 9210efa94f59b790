package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How much the findings of a rule matter.
public enum Level {
  ERROR,
  WARNING,
  NOTE,
  /// They are not told.
  OFF;

  /// {@return the word that users write}
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Level> of(String text) {
    return Arrays.stream(values()).filter(level -> level.text().equals(text)).findFirst();
  }

  static List<String> texts() {
    return Arrays.stream(values()).map(Level::text).toList();
  }

  /// {@return the severity of a finding; empty for one that is not told}
  Optional<Severity> severity() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case NOTE -> Optional.of(Severity.NOTE);
      case OFF -> Optional.empty();
    };
  }
}
