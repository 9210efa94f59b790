package dev.plumb.cli;

import dev.plumb.core.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A result for programs: `{"plumb": what it is, "format": 1, …}`.
final class Answer {
  private static final int FORMAT = 1;

  private Answer() {}

  /// {@return an answer that is nothing but a text for people or shells}
  static String ofText(String kind, String text) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("text", text);
    return of(kind, fields);
  }

  /// {@return the text, ending in a line break}
  static String of(String kind, Map<String, @Nullable Object> fields) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("plumb", kind);
    tree.put("format", FORMAT);
    tree.putAll(fields);
    return Json.pretty(tree);
  }
}
