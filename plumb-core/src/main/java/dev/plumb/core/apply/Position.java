package dev.plumb.core.apply;

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
  record Astray() implements Position {}
}
