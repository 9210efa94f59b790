package dev.plumb.core.snapshot;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.json.ContentHash;
import dev.plumb.core.json.Json;
import dev.plumb.core.json.JsonFile;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of JSON lines under a header that says what it is and carries the hash of the rest.
///
/// @param header the first line
/// @param lines the others, in order
record LineFile(JsonValue header, List<JsonValue> lines) {
  private static final int FORMAT = 1;

  /// {@return the text of a file}
  ///
  /// @param type the word that tells one sort of file from another
  static String write(String type, Map<String, @Nullable Object> header, List<String> lines) {
    Map<String, @Nullable Object> first = new LinkedHashMap<>();
    first.put("plumb", type);
    first.put("format", FORMAT);
    first.putAll(header);
    first.put("content", ContentHash.ofLines(lines));
    var text = new StringBuilder(Json.line(first)).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /// {@return whether a text begins like a file of that type}
  static boolean recognises(String type, String text) {
    return text.startsWith("{\"plumb\":" + Json.line(type) + ",");
  }

  /// @throws SourceRejected when the file is of another type or format, or was edited
  static LineFile read(String type, SourceFile file) {
    var values = JsonFile.read(file, CoreCode.BAD_SNAPSHOT);
    if (values.isEmpty()) {
      throw new SourceRejected(
          Diagnostic.error(CoreCode.BAD_SNAPSHOT, file.span(0, 1), "the file is empty"));
    }
    var header = values.getFirst();
    if (!header.field("plumb").text().equals(type)) {
      throw header.field("plumb").wrong("the file is no " + type);
    }
    var format = header.field("format");
    if (format.number() != FORMAT) {
      throw format.wrong(
          "format " + format.number() + " is unknown; this plumb reads format " + FORMAT,
          "write the file anew, or use the plumb that wrote it");
    }
    var content = header.field("content");
    var lines = file.text().lines().skip(1).toList();
    if (!content.text().equals(ContentHash.ofLines(lines))) {
      throw content.wrong(
          "the lines below do not match the hash in the first line",
          "the file was edited or cut off; write it anew");
    }
    return new LineFile(header, values.subList(1, values.size()));
  }
}
