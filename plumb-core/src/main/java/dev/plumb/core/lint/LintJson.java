package dev.plumb.core.lint;

import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report for programs.
public final class LintJson {
  private static final int FORMAT = 1;

  private LintJson() {}

  /// {@return the text, ending in a line break}
  public static String of(LintReport report) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("plumb", "lint");
    tree.put("format", FORMAT);
    tree.put("exit", report.exit().number());
    tree.put("files", report.files());
    tree.put("statements", report.statements());
    tree.put("suppressed", report.suppressed());
    tree.put("findings", report.findings().stream().map(LintJson::finding).toList());
    return Json.pretty(tree);
  }

  private static Map<String, @Nullable Object> finding(Finding finding) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("rule", finding.rule().text());
    tree.put("severity", finding.severity().text());
    tree.put("message", finding.message());
    tree.put("file", finding.span().file());
    tree.put("line", finding.span().line());
    tree.put("column", finding.span().column());
    tree.put("length", finding.span().length());
    var about = finding.about();
    if (about != null) {
      tree.put("about", IdJson.object(about));
    }
    tree.put("seen", finding.seen());
    if (finding.hint() instanceof String hint) {
      tree.put("hint", hint);
    }
    return tree;
  }
}
