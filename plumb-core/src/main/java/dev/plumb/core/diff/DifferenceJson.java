package dev.plumb.core.diff;

import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.json.ValueJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Differences as JSON.
public final class DifferenceJson {
  private DifferenceJson() {}

  public static Map<String, @Nullable Object> of(Difference difference) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("difference", word(difference));
    tree.put("object", IdJson.object(difference.id()));
    if (difference instanceof Difference.Changed(_, var properties)) {
      tree.put("properties", properties.stream().map(DifferenceJson::property).toList());
    }
    return tree;
  }

  /// {@return the difference that [#of] wrote, its values in the form that they have in files}
  public static Difference read(JsonValue tree, IdJson ids) {
    var id = ids.readObject(tree.field("object"));
    var word = tree.field("difference");
    return switch (word.text()) {
      case "missing" -> new Difference.Missing(id);
      case "undeclared" -> new Difference.Undeclared(id);
      case "changed" ->
          new Difference.Changed(
              id, tree.field("properties").items().stream().map(DifferenceJson::property).toList());
      default -> throw word.wrong("unknown difference \"" + word.text() + "\"");
    };
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

  private static Difference.Property property(JsonValue tree) {
    return new Difference.Property(
        tree.field("name").text(), value(tree, "expected"), value(tree, "observed"));
  }

  private static @Nullable Object value(JsonValue tree, String field) {
    return tree.find(field).map(JsonValue::tree).orElse(null);
  }
}
