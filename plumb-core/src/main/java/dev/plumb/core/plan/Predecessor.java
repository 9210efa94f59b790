package dev.plumb.core.plan;

import java.util.Comparator;

/// A statement that must come before another, and why.
///
/// @param number its number in the plan
public record Predecessor(int number, Reason reason) implements Comparable<Predecessor> {
  private static final Comparator<Predecessor> ORDER =
      Comparator.comparingInt(Predecessor::number).thenComparing(Predecessor::reason);

  @Override
  public int compareTo(Predecessor other) {
    return ORDER.compare(this, other);
  }
}
