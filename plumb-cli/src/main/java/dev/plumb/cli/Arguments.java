package dev.plumb.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// The parsed command line: the options given to the command or before it, and the positional
/// parameters.
record Arguments(ParseResult top, ParseResult command) {

  boolean has(String option) {
    return value(option, Boolean.class).orElse(false);
  }

  Optional<String> text(String option) {
    return value(option, String.class);
  }

  List<String> texts(String option) {
    return value(option, List.class).stream()
        .flatMap(given -> ((List<?>) given).stream())
        .map(String.class::cast)
        .toList();
  }

  <T> Optional<T> value(String option, Class<T> type) {
    @Nullable Object own = command.matchedOptionValue(option, (Object) null);
    @Nullable Object given = own != null ? own : top.matchedOptionValue(option, (Object) null);
    return Optional.ofNullable(given).map(type::cast);
  }

  /// {@return all positional parameters of a command that takes several}
  List<String> positionals() {
    @Nullable Object given = command.matchedPositionalValue(0, (Object) null);
    return given instanceof List<?> texts
        ? texts.stream().map(String.class::cast).toList()
        : List.of();
  }

  /// {@return the positional parameter at an index from 0, where it was given}
  Optional<String> positional(int index) {
    return Optional.ofNullable(command.matchedPositionalValue(index, (String) null));
  }
}
