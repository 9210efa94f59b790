package dev.plumb.postgres.generated;

import dev.plumb.postgres.cases.Verdict;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Refusals that a pair can deserve.
enum Tolerance {
  /// There is no way from one type to the other but one that a person must say.
  NO_CONVERSION("proof-failed", "cannot be cast automatically|cannot cast type"),
  ;

  private final String code;
  private final Pattern message;

  Tolerance(String code, String message) {
    this.code = code;
    this.message = Pattern.compile(message);
  }

  static Optional<Tolerance> of(Verdict refusal) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(refusal.detail()))
        .filter(each -> each.message.matcher(refusal.text()).find())
        .findFirst();
  }
}
