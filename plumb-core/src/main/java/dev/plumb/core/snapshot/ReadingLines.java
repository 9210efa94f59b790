package dev.plumb.core.snapshot;

import dev.plumb.core.dialect.Reading;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.Json;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.model.Scope;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reading as a header and one line an object.
final class ReadingLines {
  private final String dialect;
  private final Rules rules;
  private final ObjectLine objects;

  ReadingLines(String dialect, Rules rules, IdJson ids) {
    this.dialect = dialect;
    this.rules = rules;
    this.objects = new ObjectLine(rules, ids);
  }

  Map<String, @Nullable Object> header(int major, Reading reading) {
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("dialect", dialect);
    header.put("major", major);
    header.put("scope", reading.schema().scope().name().toLowerCase(Locale.ROOT));
    header.put("fingerprint", new Fingerprints(rules).of(reading.schema()));
    header.put("unmodelled", reading.unmodelled());
    return header;
  }

  List<String> lines(Schema schema) {
    return schema.objects().stream()
        .map(object -> Json.line(objects.write(object, schema)))
        .toList();
  }

  int major(JsonValue header) {
    return (int) header.field("major").number();
  }

  Reading read(JsonValue header, List<JsonValue> lines) {
    var name = header.field("dialect");
    if (!name.text().equals(dialect)) {
      throw name.wrong("the file is of " + name.text() + ", not of " + dialect);
    }
    var schema = schema(lines, scope(header.field("scope")));
    var fingerprint = header.field("fingerprint");
    if (!fingerprint.text().equals(new Fingerprints(rules).of(schema))) {
      throw fingerprint.wrong(
          "the objects do not have this fingerprint",
          "another version of plumb wrote the file; write it anew");
    }
    return new Reading(schema, header.field("unmodelled").texts());
  }

  private Schema schema(List<JsonValue> lines, Scope scope) {
    var found = new ArrayList<SchemaObject>(lines.size());
    var edges = new ArrayList<Edge>();
    var seen = new HashSet<ObjectId>();
    for (var line : lines) {
      var object = objects.read(line);
      if (!seen.add(object.id())) {
        throw line.wrong(object.id() + " is there twice");
      }
      found.add(object);
      edges.addAll(objects.edges(line, object.id()));
    }
    return new Schema(found, edges, scope);
  }

  private static Scope scope(JsonValue name) {
    return Stream.of(Scope.values())
        .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(name.text()))
        .findFirst()
        .orElseThrow(() -> name.wrong("unknown scope \"" + name.text() + "\""));
  }
}
