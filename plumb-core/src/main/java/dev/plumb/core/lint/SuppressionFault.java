package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Nearest;
import java.util.Collection;

/// The findings about suppressions.
final class SuppressionFault {
  private SuppressionFault() {}

  static Finding unknown(Suppression suppression, String rule, Collection<String> rules) {
    return at(suppression, SuppressionRule.UNKNOWN_SUPPRESSION, "there is no rule \"" + rule + "\"")
        .hinting(Nearest.hint(rule, rules).orElse("see: docs/reference/lint.md"));
  }

  static Finding nameless(Suppression suppression) {
    return at(suppression, SuppressionRule.UNKNOWN_SUPPRESSION, "this names no rule to ignore")
        .hinting("write \"ignore RULE because REASON\"");
  }

  static Finding unused(Suppression suppression, String rule) {
    return at(
            suppression,
            SuppressionRule.UNUSED_SUPPRESSION,
            "nothing here is found by \"" + rule + "\"")
        .hinting("take it out, lest it hides what comes later");
  }

  static Finding unexplained(Suppression suppression) {
    return at(
            suppression,
            SuppressionRule.UNEXPLAINED_SUPPRESSION,
            "this does not say why it is right")
        .hinting("write \"ignore RULE because REASON\"");
  }

  private static Finding at(Suppression suppression, SuppressionRule rule, String message) {
    return Finding.of(rule, suppression.covered(), suppression.span(), message);
  }
}
