package dev.plumb.core.json;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value read from a JSON file. An accessor that finds something else than it is asked for
/// rejects the file at the value's place.
public final class JsonValue {

  /// Where values come from, and the code of what is wrong with them.
  record Origin(SourceFile file, Code code) {}

  private final Origin origin;
  private final int offset;
  private final @Nullable Object content;

  JsonValue(Origin origin, int offset, @Nullable Object content) {
    this.origin = origin;
    this.offset = offset;
    this.content = content;
  }

  public boolean isNull() {
    return content == null;
  }

  public String text() {
    return content instanceof String text ? text : mismatch("a text");
  }

  public long number() {
    return content instanceof Long number ? number : mismatch("a whole number");
  }

  public boolean flag() {
    return content instanceof Boolean flag ? flag : mismatch("true or false");
  }

  @SuppressWarnings("unchecked") // only lists of values are made
  public List<JsonValue> items() {
    return content instanceof List<?> items ? (List<JsonValue>) items : mismatch("a list");
  }

  @SuppressWarnings("unchecked") // only maps of values are made
  public Map<String, JsonValue> fields() {
    return content instanceof Map<?, ?> map ? (Map<String, JsonValue>) map : mismatch("an object");
  }

  public List<String> texts() {
    var texts = new ArrayList<String>(items().size());
    for (var item : items()) {
      texts.add(item.text());
    }
    return texts;
  }

  public boolean has(String field) {
    return fields().containsKey(field);
  }

  /// {@return the field, which must be there}
  public JsonValue field(String name) {
    var value = fields().get(name);
    if (value == null || value.isNull()) {
      throw wrong("the field \"" + name + "\" is missing");
    }
    return value;
  }

  /// {@return the field, if it is there and not null}
  public Optional<JsonValue> find(String name) {
    return Optional.ofNullable(fields().get(name)).filter(value -> !value.isNull());
  }

  /// {@return a text, number or flag as catalogs write it; null for null}
  public @Nullable String scalar() {
    return switch (content) {
      case null -> null;
      case String text -> text;
      case Long number -> number.toString();
      case Boolean flag -> flag ? "t" : "f";
      default -> mismatch("a text, number or flag");
    };
  }

  /// {@return the value as [Json] writes it}
  public @Nullable Object tree() {
    return switch (content) {
      case List<?> _ -> new ArrayList<>(items().stream().map(JsonValue::tree).toList());
      case Map<?, ?> _ -> {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields().forEach((name, value) -> fields.put(name, value.tree()));
        yield fields;
      }
      case null, default -> content;
    };
  }

  /// {@return the rejection of the file for what is wrong at this value's place}
  public SourceRejected wrong(String message) {
    return new SourceRejected(Diagnostic.error(origin.code(), place(), message));
  }

  /// {@return the rejection with a hint}
  public SourceRejected wrong(String message, @Nullable String hint) {
    return new SourceRejected(Diagnostic.error(origin.code(), place(), message).withHint(hint));
  }

  private Span place() {
    return origin.file().span(offset, offset + 1);
  }

  private <T> T mismatch(String expected) {
    throw wrong("expected " + expected);
  }
}
