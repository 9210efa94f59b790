package dev.plumb.core.diagnostic;

import java.util.Locale;

/// How much a diagnostic matters: an error stops the command, a warning and a note do not.
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /// {@return the word shown to a reader: `error`, `warning`, `note`}
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
