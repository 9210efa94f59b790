package dev.plumb.core.apply;

/// Where an apply may begin.
public enum Beginning {
  /// In the state that the plan starts from, and nowhere else.
  START,
  /// Wherever on the way of the plan the database stands.
  ANYWHERE
}
