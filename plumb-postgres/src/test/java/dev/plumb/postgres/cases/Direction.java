package dev.plumb.postgres.cases;

import java.util.Locale;

/// Which way a case is walked.
public enum Direction {
  FORWARD,
  BACKWARD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
