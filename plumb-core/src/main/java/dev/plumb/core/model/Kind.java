package dev.plumb.core.model;

/// A sort of schema object, such as a table or a comment.
///
/// @param name the term the database manual uses, in lower case
/// @param nesting whether an object of this kind is a part of its parent or merely lives inside it
public record Kind(String name, Nesting nesting) {

  /// How an object relates to its parent.
  public enum Nesting {
    /// Lives in a container and is dropped on its own.
    CONTAINED,
    /// Is created and dropped together with its parent.
    PART
  }

  public static Kind contained(String name) {
    return new Kind(name, Nesting.CONTAINED);
  }

  public static Kind part(String name) {
    return new Kind(name, Nesting.PART);
  }

  public boolean isPart() {
    return nesting == Nesting.PART;
  }

  /// Asked for at each look into the rules, which the generated one is slow for.
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
