package dev.plumb.postgres.model;

import dev.plumb.core.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name as the catalog holds it: unquoted, in its own case.
public record Identifier(String text) implements Text {
  public static List<Identifier> list(List<String> names) {
    return names.stream().map(Identifier::new).toList();
  }

  public static @Nullable Identifier ofNullable(@Nullable String name) {
    return name == null ? null : new Identifier(name);
  }

  @Override
  public String toString() {
    return text;
  }
}
