package dev.plumb.core.lint;

import java.util.List;
import java.util.stream.Stream;

/// What is wrong with a suppression itself.
public enum SuppressionRule implements LintRule {
  UNUSED_SUPPRESSION(Level.WARNING, "a comment suppresses findings that there are none of"),
  UNKNOWN_SUPPRESSION(Level.ERROR, "a comment suppresses a rule that does not exist"),
  UNEXPLAINED_SUPPRESSION(Level.NOTE, "a comment suppresses findings and does not say why");

  private final Level level;
  private final String meaning;

  SuppressionRule(Level level, String meaning) {
    this.level = level;
    this.meaning = meaning;
  }

  /// {@return the rules of a dialect, and these after them}
  public static List<LintRule> after(List<LintRule> rules) {
    return Stream.concat(rules.stream(), Stream.of(values())).toList();
  }

  @Override
  public Level level() {
    return level;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
