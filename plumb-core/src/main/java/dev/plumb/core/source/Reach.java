package dev.plumb.core.source;

/// How far a source may reach out for other files.
public enum Reach {
  /// Only into the project: the enclosing git working tree, or else the folder that was named.
  PROJECT,
  /// Anywhere that the user may read: for one's own files.
  ANYWHERE
}
