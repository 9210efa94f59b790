package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.diagnostic.Severity;

/// A report as JUnit's XML: a case for each finding, which fails unless it is a note, or one case
/// that passes.
public final class LintJunit {
  private LintJunit() {}

  /// {@return the text, ending in a line break}
  public static String of(LintReport report) {
    var findings = report.findings();
    var notes = report.count(Severity.NOTE);
    var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<testsuites>\n  <testsuite name=\"plumb lint\" tests=\"")
        .append(Math.max(1, findings.size()))
        .append("\" failures=\"")
        .append(findings.size() - notes)
        .append("\" errors=\"0\" skipped=\"")
        .append(notes)
        .append("\">\n");
    findings.forEach(finding -> text.append(testCase(finding)));
    if (findings.isEmpty()) {
      text.append("    <testcase classname=\"plumb lint\" name=\"no findings\"/>\n");
    }
    return text.append("  </testsuite>\n</testsuites>\n").toString();
  }

  private static String testCase(Finding finding) {
    var span = finding.span();
    var head =
        "    <testcase classname=\""
            + escaped(span.file())
            + "\" name=\""
            + escaped(finding.rule().text() + " " + span.line() + ":" + span.column())
            + "\" file=\""
            + escaped(span.file())
            + "\" line=\""
            + span.line()
            + "\">\n      ";
    var message = escaped(finding.message());
    var body =
        finding.severity() == Severity.NOTE
            ? "<skipped message=\"" + message + "\"/>"
            : "<failure type=\""
                + finding.severity().text()
                + "\" message=\""
                + message
                + "\">"
                + escaped(span.place() + "\n" + LintSarif.text(finding))
                + "</failure>";
    return head + body + "\n    </testcase>\n";
  }

  /// XML 1.0 has no room for most control characters.
  private static String escaped(String text) {
    return DiagnosticText.printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
