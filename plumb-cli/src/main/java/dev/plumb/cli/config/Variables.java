package dev.plumb.cli.config;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts environment variables into text: `${NAME}`, `${NAME:-otherwise}`, and `$$` for a dollar
/// sign.
record Variables(Map<String, String> environment) {
  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\$|\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?}");

  /// The text with every variable in its place, or the name of the first one that is not set.
  sealed interface Result {
    record Filled(String text) implements Result {}

    record Missing(String name) implements Result {}
  }

  Result fill(String text) {
    Matcher matcher = REFERENCE.matcher(text);
    var filled = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      if (name == null) {
        matcher.appendReplacement(filled, Matcher.quoteReplacement("$"));
        continue;
      }
      Optional<String> value = valueOf(name, Optional.ofNullable(matcher.group(2)));
      if (value.isEmpty()) {
        return new Result.Missing(name);
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    return new Result.Filled(matcher.appendTail(filled).toString());
  }

  /// As in a shell, an empty variable counts as not set where there is an alternative.
  private Optional<String> valueOf(String name, Optional<String> otherwise) {
    Optional<String> set = Optional.ofNullable(environment.get(name));
    return otherwise.isEmpty() ? set : set.filter(value -> !value.isEmpty()).or(() -> otherwise);
  }
}
