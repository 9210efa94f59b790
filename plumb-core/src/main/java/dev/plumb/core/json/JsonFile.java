package dev.plumb.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON text into values that know their place.
public final class JsonFile {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonValue.Origin origin;
  private final JsonParser parser;

  private JsonFile(JsonValue.Origin origin, JsonParser parser) {
    this.origin = origin;
    this.parser = parser;
  }

  /// {@return the values of a file, one after the other}
  ///
  /// @param code what an error in the file is called
  /// @throws SourceRejected at the place of the first error
  public static List<JsonValue> read(SourceFile file, Code code) {
    var origin = new JsonValue.Origin(file, code);
    try (var parser = FACTORY.createParser(file.text())) {
      return new JsonFile(origin, parser).values();
    } catch (JsonProcessingException e) {
      var location = e.getLocation();
      int at = location == null ? 0 : (int) Math.max(0, location.getCharOffset());
      int place = Math.min(at, file.text().length());
      throw new SourceRejected(
          Diagnostic.error(code, file.span(place, place + 1), "this is no JSON: " + reason(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
  }

  private List<JsonValue> values() throws IOException {
    var values = new ArrayList<JsonValue>();
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      values.add(value(token));
    }
    return values;
  }

  private JsonValue value(JsonToken token) throws IOException {
    int offset = (int) parser.currentTokenLocation().getCharOffset();
    return new JsonValue(origin, offset, content(token, offset));
  }

  private @Nullable Object content(JsonToken token, int offset) throws IOException {
    return switch (token) {
      case START_OBJECT -> fields();
      case START_ARRAY -> items();
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default ->
          throw new JsonValue(origin, offset, null).wrong("expected a whole number or a text");
    };
  }

  private List<JsonValue> items() throws IOException {
    var items = new ArrayList<JsonValue>();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(value(token));
    }
    return items;
  }

  private Map<String, JsonValue> fields() throws IOException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      var value = value(parser.nextToken());
      if (fields.put(name, value) != null) {
        throw value.wrong("the field \"" + name + "\" is there twice");
      }
    }
    return fields;
  }

  private static String reason(JsonProcessingException e) {
    var message = e.getOriginalMessage();
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }
}
