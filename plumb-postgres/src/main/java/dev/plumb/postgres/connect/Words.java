package dev.plumb.postgres.connect;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The properties of one connection as someone stated them; what is said first holds.
final class Words {
  private final Map<Keyword, String> values = new EnumMap<>(Keyword.class);

  Optional<String> find(Keyword keyword) {
    return Optional.ofNullable(values.get(keyword)).filter(value -> !value.isEmpty());
  }

  /// Keeps a value unless there is one.
  void put(Keyword keyword, String value) {
    values.putIfAbsent(keyword, value);
  }

  /// Keeps the value of a word that a user wrote.
  ///
  /// @throws UsageRejected when there is no such word
  void put(String word, String value) {
    var keyword = Keyword.of(word);
    if (keyword.isEmpty()) {
      throw wrong(
          "unknown connection parameter \"" + word + "\"",
          Nearest.hint(word, Keyword.texts()).orElse("those of libpq are understood"));
    }
    put(keyword.get(), value);
  }

  /// {@return a refusal that never shows the text itself, which may hold a password}
  static UsageRejected wrong(String message, @Nullable String hint) {
    return new UsageRejected(CoreCode.BAD_USAGE, message, hint);
  }
}
