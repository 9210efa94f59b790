package dev.plumb.core.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes trees of maps, collections, texts, whole numbers, flags and nulls.
public final class Json {
  private static final int WIDTH = 100;

  private Json() {}

  /// {@return the tree on one line, without a line break at its end}
  public static String line(@Nullable Object tree) {
    var text = new StringBuilder();
    line(tree, text);
    return text.toString();
  }

  /// {@return the tree on as many lines as its size needs, with a line break at its end}
  public static String pretty(@Nullable Object tree) {
    var text = new StringBuilder();
    pretty(tree, "\n", text);
    return text.append('\n').toString();
  }

  private static void line(@Nullable Object tree, StringBuilder text) {
    switch (tree) {
      case null -> text.append("null");
      case String string -> quote(string, text);
      case Integer number -> text.append(number.intValue());
      case Long number -> text.append(number.longValue());
      case Boolean flag -> text.append(flag.booleanValue());
      case Collection<?> items -> {
        text.append('[');
        var between = "";
        for (var item : items) {
          line(item, text.append(between));
          between = ",";
        }
        text.append(']');
      }
      case Map<?, ?> fields -> {
        text.append('{');
        var between = "";
        for (var field : fields.entrySet()) {
          quote((String) field.getKey(), text.append(between));
          line(field.getValue(), text.append(':'));
          between = ",";
        }
        text.append('}');
      }
      default -> throw new IllegalStateException("JSON has no " + tree.getClass());
    }
  }

  private static void pretty(@Nullable Object tree, String newLine, StringBuilder text) {
    switch (tree) {
      case List<?> items when isLong(items, newLine) -> {
        var before = "[" + newLine + "  ";
        for (var item : items) {
          pretty(item, newLine + "  ", text.append(before));
          before = "," + newLine + "  ";
        }
        text.append(newLine).append(']');
      }
      case Map<?, ?> fields when isLong(fields, newLine) -> {
        var before = "{" + newLine + "  ";
        for (var field : fields.entrySet()) {
          quote((String) field.getKey(), text.append(before));
          pretty(field.getValue(), newLine + "  ", text.append(": "));
          before = "," + newLine + "  ";
        }
        text.append(newLine).append('}');
      }
      case null, default -> line(tree, text);
    }
  }

  private static boolean isLong(Object tree, String newLine) {
    return newLine.length() + line(tree).length() > WIDTH;
  }

  private static void quote(String string, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        default -> {
          if (isUnprintable(string, i)) {
            text.append("\\u").append("%04x".formatted((int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  /// Half of a surrogate pair cannot be written as UTF-8; line separators and steering characters
  /// would make a file that looks other than it is.
  private static boolean isUnprintable(String string, int i) {
    char c = string.charAt(i);
    if (c >= 0x20 && c < 0x7f) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(string.charAt(i - 1));
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
