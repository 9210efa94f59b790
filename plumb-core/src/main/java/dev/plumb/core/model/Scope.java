package dev.plumb.core.model;

/// How much a schema claims to say about the objects it holds.
public enum Scope {
  /// All there is: what is absent does not exist. A live database or a snapshot.
  EVERYTHING,
  /// What its author stated, and all of who may do what with it.
  STATED_ACCESS,
  /// What its author stated: facets such as owners and grants that are absent are not managed.
  STATED
}
