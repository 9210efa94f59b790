package dev.plumb.core.rules;

/// A name that an object occupies in a name space shared by several kinds, so that whoever leaves
/// it must go before whoever takes it comes.
///
/// @param isContested whether also parts of one kind and object take the name from each other
public record Claim(String space, String name, boolean isContested) {
  public Claim(String space, String name) {
    this(space, name, false);
  }

  public static Claim contested(String space, String name) {
    return new Claim(space, name, true);
  }
}
