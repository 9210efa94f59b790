package dev.plumb.postgres.source;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads from a refusal which tablespace a statement names that the server does not have.
public final class TablespaceWanted {
  private static final Pattern REFUSAL =
      Pattern.compile("[Tt]ablespace \"(.+)\" does not exist\\.?", Pattern.DOTALL);

  private TablespaceWanted() {}

  /// {@return the tablespace's name, when that is what a statement failed for}
  ///
  /// @param detail where the server tells it of a setting
  public static Optional<String> in(@Nullable String message, @Nullable String detail) {
    return Stream.of(Optional.ofNullable(message), Optional.ofNullable(detail))
        .flatMap(Optional::stream)
        .map(REFUSAL::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .findFirst();
  }
}
