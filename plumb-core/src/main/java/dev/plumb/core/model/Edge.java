package dev.plumb.core.model;

/// One object needs another to exist.
///
/// @param from the dependant
/// @param to what it depends on
/// @param bond what dropping `to` does to `from`
public record Edge(ObjectId from, ObjectId to, Bond bond) {

  /// What the database does with a dependant when the object it depends on is dropped.
  public enum Bond {
    /// The drop is refused while the dependant exists.
    NORMAL,
    /// The dependant is dropped along.
    AUTO,
    /// The dependant is dropped along, yet it is created without regard to what it follows.
    FOLLOWS
  }
}
