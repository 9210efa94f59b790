package dev.plumb.core.diff;

/// What becomes of parts, such as columns of a table, that come in another order than is declared.
public enum Order {
  /// Their order is left as it is, and new ones come last.
  KEEP,
  /// It is told, and left as it is.
  REPORT,
  /// What they are parts of is made anew.
  REBUILD
}
