package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Severity;
import dev.plumb.core.json.ContentHash;
import dev.plumb.core.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report as GitLab's code quality report.
public final class LintGitlab {
  private final Map<String, Integer> seen = new HashMap<>();

  private LintGitlab() {}

  /// {@return the text, ending in a line break}
  public static String of(LintReport report) {
    var rendering = new LintGitlab();
    var issues = new ArrayList<Map<String, @Nullable Object>>();
    report.findings().forEach(finding -> issues.add(rendering.issue(finding)));
    return Json.pretty(issues);
  }

  private Map<String, @Nullable Object> issue(Finding finding) {
    var span = finding.span();
    Map<String, @Nullable Object> location = new LinkedHashMap<>();
    location.put("path", span.file());
    location.put("lines", Map.of("begin", span.line()));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("type", "issue");
    tree.put("check_name", finding.rule().text());
    tree.put("description", finding.message());
    tree.put("content", Map.of("body", LintSarif.text(finding)));
    tree.put("categories", List.of("Bug Risk"));
    tree.put("severity", severity(finding.severity()));
    tree.put("fingerprint", fingerprint(finding));
    tree.put("location", location);
    return tree;
  }

  /// GitLab drops an issue whose fingerprint it has already.
  private String fingerprint(Finding finding) {
    var own = LintSarif.fingerprint(finding);
    int before = seen.merge(own, 1, Integer::sum) - 1;
    return before == 0 ? own : ContentHash.ofLines(List.of(own, Integer.toString(before)));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
