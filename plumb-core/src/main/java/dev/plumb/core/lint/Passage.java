package dev.plumb.core.lint;

/// Some lines of a file.
///
/// @param first the number of the first line, from 1
/// @param last the number of the last line
public record Passage(String file, int first, int last) {
  /// {@return all lines of a file}
  public static Passage whole(String file) {
    return new Passage(file, 1, Integer.MAX_VALUE);
  }

  /// {@return no line of a file}
  public static Passage none(String file) {
    return new Passage(file, 1, 0);
  }

  boolean holds(Passage other) {
    return file.equals(other.file) && first <= other.first && other.last <= last;
  }
}
