package dev.plumb.core.dump;

/// How a dump is spread over files.
public enum Layout {
  /// A file for each object that is no part of another, in folders by container and kind.
  OBJECT,
  /// A file for each kind.
  KIND,
  /// One file.
  FILE
}
