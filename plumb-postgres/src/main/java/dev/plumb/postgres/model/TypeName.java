package dev.plumb.postgres.model;

import dev.plumb.core.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A data type as `format_type` writes it with an empty search path, such as `character
/// varying(20)` or `shop.mood[]`.
public record TypeName(String text) implements Text {
  public static @Nullable TypeName ofNullable(@Nullable String name) {
    return name == null ? null : new TypeName(name);
  }

  public static List<TypeName> list(List<String> names) {
    return names.stream().map(TypeName::new).toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
