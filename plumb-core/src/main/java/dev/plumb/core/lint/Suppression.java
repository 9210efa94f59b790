package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an author writes above a statement, or for a whole file, about findings not to be told.
///
/// @param span the place of the comment
/// @param rules names of rules, alone or with `:` and an object's name
/// @param reason what the author says for it; null for nothing
/// @param covered the lines it is about
public record Suppression(Span span, List<String> rules, @Nullable String reason, Passage covered) {
  private static final Pattern BEGINNING = Pattern.compile("(?i)(ignore|ignore-file)(\\s.*|$)");
  private static final Pattern BECAUSE = Pattern.compile("(?i)(?:^|\\s+)because\\s+");

  public Suppression {
    rules = List.copyOf(rules);
  }

  /// What the text behind the tool's name in a comment says.
  ///
  /// @param isOfFile whether it is about the whole file
  public record Words(boolean isOfFile, List<String> rules, @Nullable String reason) {
    public Words {
      rules = List.copyOf(rules);
    }

    /// {@return the words in a text; empty when it begins like no suppression}
    public static Optional<Words> in(String text) {
      var matcher = BEGINNING.matcher(text.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      var parts = BECAUSE.split(matcher.group(2), 2);
      var rules = Arrays.stream(parts[0].split(",")).map(String::strip);
      var reason = parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : null;
      return Optional.of(
          new Words(
              matcher.group(1).equalsIgnoreCase("ignore-file"),
              rules.filter(rule -> !rule.isEmpty()).toList(),
              reason));
    }
  }

  boolean covers(Finding finding) {
    return covered.holds(finding.statement()) && !named(finding).isEmpty();
  }

  /// {@return the names here that mean a finding}
  List<String> named(Finding finding) {
    return rules.stream().filter(finding::isCalled).toList();
  }
}
