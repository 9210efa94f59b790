package dev.plumb.core.model;

/// How much a schema claims to say about the objects it holds.
public enum Scope {
  /// All there is: what is absent does not exist. A live database or a snapshot.
  EVERYTHING,
  /// What its author stated, all of who may do what with it, and all objects of the server.
  STATED_ACCESS_AND_SERVER,
  /// What its author stated, and all of who may do what with it.
  STATED_ACCESS,
  /// What its author stated, and all objects of the server.
  STATED_SERVER,
  /// What its author stated: facets such as owners and grants that are absent are not managed.
  STATED;

  /// {@return whether a privilege that is absent does not exist}
  public boolean saysAllAccess() {
    return switch (this) {
      case EVERYTHING, STATED_ACCESS_AND_SERVER, STATED_ACCESS -> true;
      case STATED_SERVER, STATED -> false;
    };
  }

  /// {@return whether an object of the server that is absent does not exist}
  public boolean saysAllOfServer() {
    return switch (this) {
      case EVERYTHING, STATED_ACCESS_AND_SERVER, STATED_SERVER -> true;
      case STATED_ACCESS, STATED -> false;
    };
  }

  public Scope withAllAccess() {
    return switch (this) {
      case EVERYTHING, STATED_ACCESS_AND_SERVER, STATED_ACCESS -> this;
      case STATED_SERVER -> STATED_ACCESS_AND_SERVER;
      case STATED -> STATED_ACCESS;
    };
  }

  public Scope withAllOfServer() {
    return switch (this) {
      case EVERYTHING, STATED_ACCESS_AND_SERVER, STATED_SERVER -> this;
      case STATED_ACCESS -> STATED_ACCESS_AND_SERVER;
      case STATED -> STATED_SERVER;
    };
  }
}
