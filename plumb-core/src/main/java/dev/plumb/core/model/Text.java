package dev.plumb.core.model;

/// A value that is one piece of text with a meaning, such as an identifier or an expression; it is
/// stored and compared as its text.
public interface Text {
  String text();

  /// {@return whether a database may write the text back in other words of the same meaning}
  default boolean isReworded() {
    return false;
  }
}
