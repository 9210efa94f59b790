package dev.plumb.core.json;

import dev.plumb.core.model.Parts;
import dev.plumb.core.model.Text;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Values of attributes as JSON.
public final class ValueJson {
  private ValueJson() {}

  /// {@return the value as a tree that [Json] writes and that a [dev.plumb.core.model.Row] can give
  /// back}
  ///
  /// @throws IllegalStateException for a type that has no such form
  public static @Nullable Object of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Text text -> text.text();
      case Parts parts -> parts.parts();
      case Enum<?> constant -> constant.toString();
      case String text -> text;
      case Boolean flag -> flag;
      case Integer number -> number;
      case Long number -> number;
      case Collection<?> many -> many.stream().map(ValueJson::element).toList();
      default -> throw new IllegalStateException("no file form for " + value.getClass());
    };
  }

  private static String element(Object value) {
    if (of(value) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("no file form for a list of " + value.getClass());
  }
}
