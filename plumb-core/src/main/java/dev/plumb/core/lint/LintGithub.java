package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Severity;

/// A report as commands of a GitHub workflow, which shows each at its line.
public final class LintGithub {
  private LintGithub() {}

  /// {@return the text; empty where nothing was found}
  public static String of(LintReport report) {
    var text = new StringBuilder();
    report.findings().forEach(finding -> text.append(line(finding)).append('\n'));
    return text.toString();
  }

  private static String line(Finding finding) {
    var span = finding.span();
    return "::"
        + command(finding.severity())
        + " file="
        + property(span.file())
        + ",line="
        + span.line()
        + ",col="
        + span.column()
        + ",endColumn="
        + (span.column() + span.length())
        + ",title="
        + property(finding.rule().text())
        + "::"
        + data(LintSarif.text(finding));
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
