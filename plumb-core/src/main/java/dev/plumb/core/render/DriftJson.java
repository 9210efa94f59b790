package dev.plumb.core.render;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.Json;
import dev.plumb.core.json.ValueJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Differences between a declared and a live schema for programs.
public final class DriftJson {
  private static final int FORMAT = 1;

  private DriftJson() {}

  /// {@return the text, ending in a line break}
  ///
  /// @param hidden the differences that ownership rules leave alone
  public static String of(List<Difference> differences, List<Difference> hidden) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("plumb", "drift");
    tree.put("format", FORMAT);
    tree.put("inSync", differences.isEmpty());
    tree.put("differences", differences.stream().map(DriftJson::difference).toList());
    tree.put("hidden", hidden.stream().map(DriftJson::difference).toList());
    return Json.pretty(tree);
  }

  private static Map<String, @Nullable Object> difference(Difference difference) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("difference", word(difference));
    tree.put("object", IdJson.object(difference.id()));
    if (difference instanceof Difference.Changed(_, var properties)) {
      tree.put("properties", properties.stream().map(DriftJson::property).toList());
    }
    return tree;
  }

  private static String word(Difference difference) {
    return switch (difference) {
      case Difference.Missing _ -> "missing";
      case Difference.Undeclared _ -> "undeclared";
      case Difference.Changed _ -> "changed";
    };
  }

  private static Map<String, @Nullable Object> property(Difference.Property property) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("name", property.name());
    tree.put("expected", ValueJson.of(property.expected()));
    tree.put("observed", ValueJson.of(property.observed()));
    return tree;
  }
}
