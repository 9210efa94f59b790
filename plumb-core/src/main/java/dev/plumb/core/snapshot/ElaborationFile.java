package dev.plumb.core.snapshot;

import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.dialect.Elaboration;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.Json;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes and reads what a source declares: a snapshot, and below it a line for each place, rename
/// and conversion.
final class ElaborationFile {
  private static final String TYPE = "elaboration";

  private final String dialect;
  private final Rules rules;

  /// What a file holds.
  ///
  /// @param includes the account of [Includes]
  record Content(Elaboration elaboration, List<JsonValue> includes) {}

  ElaborationFile(String dialect, Rules rules) {
    this.dialect = dialect;
    this.rules = rules;
  }

  String write(int major, Elaboration elaboration, Includes includes) {
    var lines = new ReadingLines(dialect, rules, new IdJson(rules));
    var header = lines.header(major, elaboration.reading());
    header.put("includes", includes.tree());
    var text = new ArrayList<>(lines.lines(elaboration.reading().schema()));
    new TreeMap<>(elaboration.places())
        .forEach((id, span) -> text.add(Json.line(about(id, "place", place(span)))));
    new TreeMap<>(elaboration.conversions())
        .forEach((id, using) -> text.add(Json.line(about(id, "using", using))));
    for (var rename : elaboration.renames()) {
      text.add(Json.line(about(rename.to(), "from", IdJson.path(rename.from()))));
    }
    return LineFile.write(TYPE, header, text);
  }

  Content read(SourceFile file) {
    var ids = new IdJson(rules);
    var content = LineFile.read(TYPE, file);
    var objects = new ArrayList<JsonValue>();
    Map<ObjectId, Span> places = new HashMap<>();
    Map<ObjectId, String> conversions = new HashMap<>();
    var renames = new ArrayList<Rename>();
    for (var line : content.lines()) {
      if (line.has("place")) {
        places.put(ids.read(line.field("id")), span(line.field("place")));
      } else if (line.has("using")) {
        conversions.put(ids.read(line.field("id")), line.field("using").text());
      } else if (line.has("from")) {
        renames.add(new Rename(ids.read(line.field("from")), ids.read(line.field("id"))));
      } else {
        objects.add(line);
      }
    }
    var reading = new ReadingLines(dialect, rules, ids).read(content.header(), objects);
    return new Content(
        new Elaboration(reading, places, renames, conversions),
        content.header().field("includes").items());
  }

  private static Map<String, @Nullable Object> about(ObjectId id, String name, Object value) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("id", IdJson.path(id));
    line.put(name, value);
    return line;
  }

  private static List<Object> place(Span span) {
    return List.of(span.file(), span.line(), span.column(), span.length(), span.lineText());
  }

  private static Span span(JsonValue place) {
    var items = place.items();
    if (items.size() != 5) {
      throw place.wrong("a place has five elements");
    }
    return new Span(
        items.get(0).text(),
        (int) items.get(1).number(),
        (int) items.get(2).number(),
        (int) items.get(3).number(),
        items.get(4).text());
  }
}
