package dev.plumb.core.apply;

import java.util.List;

/// Where a database stands on the way of a plan.
sealed interface Position {

  /// Between two segments, at the beginning or at the end.
  ///
  /// @param done how many segments are behind it
  record Between(int done) implements Position {}

  /// In the middle of a segment that cannot be undone.
  ///
  /// @param done how many segments are behind it
  record Amid(int done) implements Position {}

  /// Not on the way at all.
  ///
  /// @param strangers the names of the objects that the plan is about and does not know so
  record Astray(List<String> strangers) implements Position {
    public Astray {
      strangers = List.copyOf(strangers);
    }

    /// {@return a clause that tells what is amiss}
    String reason() {
      return strangers.isEmpty()
          ? "something else has changed meanwhile"
          : String.join(", ", strangers) + " has changed meanwhile";
    }
  }
}
