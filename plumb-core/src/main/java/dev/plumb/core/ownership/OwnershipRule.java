package dev.plumb.core.ownership;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What holds for the objects of some kinds and names, with all their parts.
///
/// @param kinds names of kinds, such as `table`; empty for all
/// @param names patterns for the names from the outermost inwards, unquoted and with dots between;
///     `*` stands for any characters, `?` for one; empty for all
public record OwnershipRule(List<String> kinds, List<String> names, Treatment treatment) {

  /// What plumb does about differences.
  public enum Treatment {
    /// All that is needed.
    MANAGED,
    /// All but dropping what is not declared.
    KEPT,
    /// Nothing.
    LEFT_ALONE
  }

  public OwnershipRule {
    kinds = List.copyOf(kinds);
    names = List.copyOf(names);
  }

  /// {@return whether the rule is about an object or one that it is a part of or lives in}
  public boolean isAbout(ObjectId id) {
    for (var at = id; at != null; at = at.parent()) {
      if (isAboutItself(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAboutItself(ObjectId id) {
    var path = String.join(".", id.path());
    return (kinds.isEmpty() || kinds.contains(id.kind().name()))
        && (names.isEmpty()
            || names.stream().anyMatch(name -> pattern(name).matcher(path).matches()));
  }

  private static Pattern pattern(String name) {
    var regex =
        name.codePoints()
            .mapToObj(
                point ->
                    switch (point) {
                      case '*' -> ".*";
                      case '?' -> ".";
                      default -> Pattern.quote(Character.toString(point));
                    })
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL);
  }
}
