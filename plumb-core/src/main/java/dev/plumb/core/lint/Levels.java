package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.diagnostic.Severity;
import dev.plumb.core.step.HazardKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How much the rules matter to one user: what the user says of some of them, else what they say
/// themselves.
///
/// @param accepted hazards that are not told, alone or with `:` and an object's name
public record Levels(Map<String, Level> said, Set<String> accepted) {
  private static final String ALL = "all";

  public static final Levels USUAL = new Levels(Map.of(), Set.of());

  public Levels {
    said = Map.copyOf(said);
    accepted = Set.copyOf(accepted);
  }

  /// {@return these levels, with hazards that are not told}
  public Levels accepting(Set<String> hazards) {
    return new Levels(said, hazards);
  }

  /// {@return what texts such as `prefer-text=off` say}
  ///
  /// @throws UsageRejected when one names no rule or no level
  public static Levels of(Map<String, String> texts, Collection<String> rules) {
    var said = new HashMap<String, Level>();
    var wrong = new ArrayList<Diagnostic>();
    texts.forEach(
        (name, text) -> {
          var level = Level.of(text);
          if (!rules.contains(name)) {
            wrong.add(
                Diagnostic.error(CoreCode.BAD_USAGE, "there is no rule \"" + name + "\"")
                    .withAbout(name)
                    .withHint(Nearest.hint(name, rules).orElse("see: docs/reference/lint.md")));
          } else if (level.isEmpty()) {
            wrong.add(
                Diagnostic.error(
                        CoreCode.BAD_USAGE,
                        "a rule is one of "
                            + String.join(", ", Level.texts())
                            + ", not \""
                            + text
                            + "\"")
                    .withHint(Nearest.hint(text, Level.texts()).orElse(null)));
          } else {
            said.put(name, level.get());
          }
        });
    if (!wrong.isEmpty()) {
      throw new UsageRejected(wrong);
    }
    return new Levels(said, Set.of());
  }

  boolean accepts(Finding finding) {
    return accepted.stream()
        .anyMatch(name -> name.equals(ALL) && isHazard(finding) || finding.isCalled(name));
  }

  private static boolean isHazard(Finding finding) {
    return Arrays.stream(HazardKind.values()).anyMatch(kind -> finding.isCalled(kind.code()));
  }

  /// {@return the finding as severe as the user wants it; empty where it is not to be told}
  Optional<Finding> applied(Finding finding) {
    var rule = finding.rule();
    var level = said.get(rule.text());
    if (level != null) {
      return level.severity().map(finding::as);
    }
    Optional<Severity> own =
        rule.level() == Level.OFF ? Optional.empty() : Optional.of(finding.severity());
    return own.map(finding::as);
  }
}
