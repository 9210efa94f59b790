package dev.plumb.core.lint;

/// The transaction that whoever runs the files puts around them.
public enum Framing {
  /// None: the files say themselves where a transaction begins.
  NONE,
  /// One for each file, as tools that run migrations open.
  EACH_FILE,
  /// One for all files together.
  ALL_FILES
}
