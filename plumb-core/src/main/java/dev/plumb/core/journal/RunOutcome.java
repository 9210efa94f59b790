package dev.plumb.core.journal;

import java.util.Arrays;
import java.util.Locale;

/// How far a run, or one segment of it, has come.
public enum RunOutcome {
  /// Begun, and not heard of since.
  RUNNING,
  DONE,
  FAILED,
  /// Ended early by the one who applied.
  STOPPED;

  /// {@return the name for people and programs, such as `done`}
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RunOutcome of(String word) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no outcome " + word));
  }
}
