package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Severity;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.model.ObjectId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that a rule found.
///
/// @param statement the lines of the statement
/// @param span the place within it
/// @param about the object in question, where there is one
/// @param message one sentence that says what is wrong
/// @param seen what was seen while the statement ran, one sentence each
/// @param hint what to write instead
public record Finding(
    LintRule rule,
    Severity severity,
    Passage statement,
    Span span,
    @Nullable ObjectId about,
    String message,
    List<String> seen,
    @Nullable String hint) {
  public Finding {
    seen = List.copyOf(seen);
  }

  /// {@return a finding at a place, as severe as its rule says}
  public static Finding of(LintRule rule, Passage statement, Span span, String message) {
    var severity = rule.level().severity().orElse(Severity.NOTE);
    return new Finding(rule, severity, statement, span, null, message, List.of(), null);
  }

  public Finding about(@Nullable ObjectId object) {
    return new Finding(rule, severity, statement, span, object, message, seen, hint);
  }

  public Finding at(Span place) {
    return new Finding(rule, severity, statement, place, about, message, seen, hint);
  }

  public Finding seeing(List<String> sentences) {
    return new Finding(rule, severity, statement, span, about, message, sentences, hint);
  }

  public Finding seen(String sentence) {
    return seeing(List.of(sentence));
  }

  public Finding hinting(@Nullable String text) {
    return new Finding(rule, severity, statement, span, about, message, seen, text);
  }

  Finding as(Severity level) {
    return new Finding(rule, level, statement, span, about, message, seen, hint);
  }

  /// {@return whether a name means this: that of the rule, or with `:` and the object's}
  boolean isCalled(String name) {
    return isCalled(name, rule.text())
        || rule.alsoCalled().stream().anyMatch(general -> isCalled(name, general));
  }

  private boolean isCalled(String name, String ruleName) {
    var object = about;
    return name.equals(ruleName)
        || object != null && name.equals(ruleName + ":" + object.display());
  }

  /// {@return what the two say is the same}
  boolean repeats(Finding other) {
    return rule.text().equals(other.rule.text())
        && span.equals(other.span)
        && message.equals(other.message)
        && Objects.equals(about, other.about);
  }

  Diagnostic diagnostic() {
    var object = about;
    return new Diagnostic(
        rule, severity, message, span, object == null ? null : object.display(), null);
  }
}
