package dev.plumb.cli.doctor;

import dev.plumb.core.diagnostic.PlumbException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One thing that was looked at, and what was found.
///
/// @param hint what to do about it
public record Check(String name, Verdict verdict, String finding, @Nullable String hint) {

  /// What a finding means.
  public enum Verdict {
    GOOD,
    /// Only some commands need it.
    MISSING,
    /// Nothing works before it is set right.
    BAD;

    /// {@return the name for programs}
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Check good(String name, String finding) {
    return new Check(name, Verdict.GOOD, finding, null);
  }

  static Check missing(String name, String finding, @Nullable String hint) {
    return new Check(name, Verdict.MISSING, finding, hint);
  }

  /// {@return what was found, or why nothing could be found}
  static Check of(String name, Supplier<Check> look) {
    try {
      return look.get();
    } catch (PlumbException e) {
      return new Check(name, Verdict.BAD, e.getMessage(), e.hint());
    }
  }
}
