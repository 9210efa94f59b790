package dev.plumb.core.snapshot;

import dev.plumb.core.json.JsonValue;
import dev.plumb.core.model.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The attributes on one line of a file; one that is left out is null or empty.
final class LineRow implements Row {
  private final JsonValue attributes;

  LineRow(JsonValue attributes) {
    this.attributes = attributes;
  }

  @Override
  public String text(String attribute) {
    return present(textOrNull(attribute), attribute);
  }

  @Override
  public @Nullable String textOrNull(String attribute) {
    var value = attributes.fields().get(attribute);
    return value == null ? null : value.scalar();
  }

  @Override
  public boolean flag(String attribute) {
    return attributes.field(attribute).flag();
  }

  @Override
  public long number(String attribute) {
    return attributes.field(attribute).number();
  }

  @Override
  public @Nullable Long numberOrNull(String attribute) {
    var value = attributes.fields().get(attribute);
    return value == null || value.isNull() ? null : value.number();
  }

  @Override
  public List<String> texts(String attribute) {
    return attributes.find(attribute).map(JsonValue::texts).orElse(List.of());
  }

  private String present(@Nullable String value, String attribute) {
    if (value == null) {
      throw attributes.wrong("the attribute \"" + attribute + "\" is missing");
    }
    return value;
  }
}
