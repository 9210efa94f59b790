package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Severity;
import dev.plumb.core.json.ContentHash;
import dev.plumb.core.json.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report in SARIF 2.1.0, for code scanning.
public final class LintSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private LintSarif() {}

  /// {@return the text, ending in a line break}
  ///
  /// @param rules all rules, found or not
  /// @param version of plumb
  public static String of(LintReport report, Collection<LintRule> rules, String version) {
    var ids = rules.stream().map(LintRule::text).toList();
    Map<String, @Nullable Object> driver = new LinkedHashMap<>();
    driver.put("name", "plumb");
    driver.put("version", version);
    driver.put("rules", rules.stream().map(LintSarif::rule).toList());
    Map<String, @Nullable Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", report.findings().stream().map(each -> result(each, ids)).toList());
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("$schema", SCHEMA);
    tree.put("version", "2.1.0");
    tree.put("runs", List.of(run));
    return Json.pretty(tree);
  }

  private static Map<String, @Nullable Object> rule(LintRule rule) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.text());
    tree.put("shortDescription", Map.of("text", rule.meaning()));
    tree.put("defaultConfiguration", configuration(rule.level()));
    return tree;
  }

  private static Map<String, @Nullable Object> configuration(Level level) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("enabled", level != Level.OFF);
    tree.put("level", level == Level.OFF ? "none" : level.text());
    return tree;
  }

  private static Map<String, @Nullable Object> result(Finding finding, List<String> ids) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ruleId", finding.rule().text());
    tree.put("ruleIndex", ids.indexOf(finding.rule().text()));
    tree.put("level", level(finding.severity()));
    tree.put("message", Map.of("text", text(finding)));
    tree.put("locations", List.of(Map.of("physicalLocation", location(finding))));
    tree.put("partialFingerprints", Map.of("plumb/v1", fingerprint(finding)));
    return tree;
  }

  private static Map<String, @Nullable Object> location(Finding finding) {
    var span = finding.span();
    Map<String, @Nullable Object> region = new LinkedHashMap<>();
    region.put("startLine", span.line());
    region.put("startColumn", span.column());
    region.put("endColumn", span.column() + span.length());
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("artifactLocation", Map.of("uri", uri(span.file())));
    tree.put("region", region);
    return tree;
  }

  /// {@return the message, what was seen and the hint, each on lines of its own}
  static String text(Finding finding) {
    var text = new StringBuilder(finding.message());
    finding.seen().forEach(sentence -> text.append("\nseen: ").append(sentence));
    var hint = finding.hint();
    return hint == null ? text.toString() : text.append("\nhint: ").append(hint).toString();
  }

  /// {@return what stays the same when lines above are added}
  static String fingerprint(Finding finding) {
    return ContentHash.ofLines(
        List.of(
            finding.rule().text(),
            finding.span().file(),
            finding.span().lineText().strip(),
            finding.message()));
  }

  /// {@return a path as a relative reference, what is not plain in it encoded}
  private static String uri(String path) {
    var uri = new StringBuilder();
    for (byte b : path.replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
      uri.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
