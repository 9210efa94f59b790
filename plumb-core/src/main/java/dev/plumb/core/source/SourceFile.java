package dev.plumb.core.source;

import dev.plumb.core.diagnostic.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One text with the path its user knows it by. Equal by path and text.
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /// {@return the place of the characters from `start` to before `end` (indexes into [#text()]),
  /// cut at the line's end}
  public Span span(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int line = found >= 0 ? found : -found - 2;
    int from = lineStarts[line];
    int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    int to = lineEnd > from && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
    int column = text.codePointCount(from, start) + 1;
    int length = text.codePointCount(start, Math.max(start, Math.min(end, to)));
    return new Span(path, line + 1, column, Math.max(1, length), text.substring(from, to));
  }

  private static int[] lineStarts(String text) {
    var starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceFile that && path.equals(that.path) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
