package dev.plumb.core.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/// Writes diagnostics as plain text: place, severity, code and message, the offending line with
/// carets, the hint.
/// Control characters never reach the reader's terminal.
public final class DiagnosticText {
  private static final int WIDEST_LINE = 160;
  private static final int BEFORE_CARET = 60;

  private DiagnosticText() {}

  /// {@return all diagnostics in the order given, each ending in a line break}
  public static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(each -> of(each) + "\n").collect(Collectors.joining());
  }

  /// {@return one diagnostic, without a line break at its end}
  public static String of(Diagnostic diagnostic) {
    var text = new StringBuilder();
    var span = diagnostic.span();
    if (span != null) {
      text.append(printable(span.place())).append(": ");
    }
    text.append(head(diagnostic)).append(indented(printable(diagnostic.message())));
    if (span != null) {
      text.append(excerpt(span));
    }
    var hint = diagnostic.hint();
    if (hint != null) {
      text.append("\n   hint: ").append(indented(printable(hint)));
    }
    return text.toString();
  }

  /// {@return severity and code: `error[syntax-error]: `}
  public static String head(Diagnostic diagnostic) {
    return diagnostic.severity().text() + "[" + diagnostic.code().text() + "]: ";
  }

  private static String excerpt(Span span) {
    var line = span.lineText().codePoints().toArray();
    int start = Math.min(span.column() - 1, line.length);
    int from = line.length <= WIDEST_LINE ? 0 : Math.max(0, start - BEFORE_CARET);
    int to = Math.min(line.length, from + WIDEST_LINE);
    int length = Math.max(1, Math.min(span.length(), to - start));
    var shown = new StringBuilder(from > 0 ? "…" : "");
    var carets = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < to; i++) {
      shown.appendCodePoint(visible(line[i]));
    }
    for (int i = from; i < start; i++) {
      carets.append(line[i] == '\t' ? "\t" : " ".repeat(cells(line[i])));
    }
    for (int i = start; i < start + length; i++) {
      carets.append("^".repeat(i < line.length ? cells(line[i]) : 1));
    }
    shown.append(to < line.length ? "…" : "");
    return "\n%5d │ %s\n      │ %s".formatted(span.line(), shown, carets);
  }

  private static String indented(String text) {
    return text.strip().replace("\n", "\n   ");
  }

  /// {@return the text with its control characters, other than line breaks and tabs, made visible}
  public static String printable(String text) {
    var result = new StringBuilder();
    text.codePoints().map(c -> c == '\n' ? c : visible(c)).forEach(result::appendCodePoint);
    return result.toString();
  }

  /// A control character is shown as its picture, so that a hostile file cannot speak to the
  /// terminal.
  private static int visible(int c) {
    if (c == '\t') {
      return c;
    }
    if (c < 0x20) {
      return 0x2400 + c;
    }
    boolean steers = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    return steers ? 0xFFFD : c;
  }

  private static int cells(int c) {
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF);
    return wide ? 2 : 1;
  }
}
