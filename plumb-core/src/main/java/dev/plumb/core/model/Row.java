package dev.plumb.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The attributes of one object by name, as a catalog query or a snapshot line gives them. Each
/// accessor throws when the attribute is missing or of another type, and those that do not say
/// nullable when it is null.
public interface Row {
  String text(String attribute);

  @Nullable String textOrNull(String attribute);

  boolean flag(String attribute);

  long number(String attribute);

  @Nullable Long numberOrNull(String attribute);

  /// {@return a list; an absent array is an empty list}
  List<String> texts(String attribute);
}
