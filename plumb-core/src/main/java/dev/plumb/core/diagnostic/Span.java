package dev.plumb.core.diagnostic;

/// A place in a source file: part of one line. Lines and columns count from 1; columns and length
/// count code points.
///
/// @param file path as the user would type it
/// @param length code points covered, at least 1; never more than the line holds when it is shown
/// @param lineText the whole line without its line break
public record Span(String file, int line, int column, int length, String lineText) {
  public Span {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(file + ":" + line + ":" + column + "+" + length);
    }
  }

  /// {@return `file:line:column`}
  public String place() {
    return file + ":" + line + ":" + column;
  }
}
