package dev.plumb.core.render;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.diff.DifferenceJson;
import dev.plumb.core.json.Json;
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
    tree.put("differences", differences.stream().map(DifferenceJson::of).toList());
    tree.put("hidden", hidden.stream().map(DifferenceJson::of).toList());
    return Json.pretty(tree);
  }
}
