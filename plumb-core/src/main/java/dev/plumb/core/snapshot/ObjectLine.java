package dev.plumb.core.snapshot;

import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.json.ValueJson;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One object with its attributes and the edges from it. Attributes that are null or an empty list
/// are left out.
final class ObjectLine {
  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::to).thenComparing(Edge::bond);

  private static final List<Edge.Bond> BONDS = List.of(Edge.Bond.values());

  private final Rules rules;
  private final IdJson ids;

  ObjectLine(Rules rules, IdJson ids) {
    this.rules = rules;
    this.ids = ids;
  }

  <T extends SchemaObject> Map<String, @Nullable Object> write(T object, Schema schema) {
    Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    for (var row : rules.attributes(object).rows()) {
      var value = ValueJson.of(row.value().apply(object));
      if (value != null && !List.of().equals(value)) {
        attributes.put(row.name(), value);
      }
    }
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("id", IdJson.path(object.id()));
    line.put("attributes", attributes);
    var needs = schema.dependencies(object.id()).stream().sorted(ORDER).map(ObjectLine::need);
    line.put("needs", needs.toList());
    return line;
  }

  SchemaObject read(JsonValue line) {
    var id = ids.read(line.field("id"));
    return rules.of(id.kind()).read(id, new LineRow(line.field("attributes")));
  }

  List<Edge> edges(JsonValue line, ObjectId from) {
    var edges = new ArrayList<Edge>();
    for (var need : line.field("needs").items()) {
      edges.add(new Edge(from, ids.read(need.field("on")), bond(need.field("bond"))));
    }
    return edges;
  }

  private static Map<String, @Nullable Object> need(Edge edge) {
    Map<String, @Nullable Object> need = new LinkedHashMap<>();
    need.put("on", IdJson.path(edge.to()));
    need.put("bond", word(edge.bond()));
    return need;
  }

  private static String word(Edge.Bond bond) {
    return bond.name().toLowerCase(Locale.ROOT);
  }

  private static Edge.Bond bond(JsonValue name) {
    for (var bond : BONDS) {
      if (word(bond).equals(name.text())) {
        return bond;
      }
    }
    throw name.wrong("unknown bond \"" + name.text() + "\"");
  }
}
