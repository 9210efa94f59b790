package dev.plumb.core.diagnostic;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong with what the user gave, as data.
///
/// @param span the place, where there is one
/// @param about the name that offends, such as the unknown object's
/// @param hint what a human would try next
public record Diagnostic(
    Code code,
    Severity severity,
    String message,
    @Nullable Span span,
    @Nullable String about,
    @Nullable String hint) {

  /// {@return an error without a place}
  public static Diagnostic error(Code code, String message) {
    return new Diagnostic(code, Severity.ERROR, message, null, null, null);
  }

  /// {@return an error at a place}
  public static Diagnostic error(Code code, Span span, String message) {
    return new Diagnostic(code, Severity.ERROR, message, span, null, null);
  }

  /// {@return a warning without a place}
  public static Diagnostic warning(Code code, String message) {
    return new Diagnostic(code, Severity.WARNING, message, null, null, null);
  }

  public Diagnostic withSeverity(Severity severity) {
    return new Diagnostic(code, severity, message, span, about, hint);
  }

  public Diagnostic withSpan(@Nullable Span span) {
    return new Diagnostic(code, severity, message, span, about, hint);
  }

  public Diagnostic withAbout(@Nullable String about) {
    return new Diagnostic(code, severity, message, span, about, hint);
  }

  public Diagnostic withHint(@Nullable String hint) {
    return new Diagnostic(code, severity, message, span, about, hint);
  }

  /// {@return the diagnostic as [DiagnosticText] writes it}
  @Override
  public String toString() {
    return DiagnosticText.of(this);
  }
}
