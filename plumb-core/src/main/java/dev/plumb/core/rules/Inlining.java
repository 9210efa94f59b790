package dev.plumb.core.rules;

/// Whether an object is written inside the statement that creates its parent.
public enum Inlining {
  /// Always by a statement of its own.
  NEVER,
  /// Inside, unless something it needs must come between the parent and it.
  WHEN_POSSIBLE,
  /// Comes into being with its parent and in no other way.
  ALWAYS
}
