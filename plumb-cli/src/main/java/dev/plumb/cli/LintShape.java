package dev.plumb.cli;

import dev.plumb.core.lint.LintGithub;
import dev.plumb.core.lint.LintGitlab;
import dev.plumb.core.lint.LintJson;
import dev.plumb.core.lint.LintJunit;
import dev.plumb.core.lint.LintReport;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.lint.LintSarif;
import dev.plumb.core.lint.LintText;
import dev.plumb.core.render.Styler;
import java.util.List;

/// How what lint finds is written out: what `--format` says.
enum LintShape {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB;

  /// {@return the shape that the options ask for; `--json` is one of them}
  static LintShape of(Invocation invocation) {
    return invocation
        .arguments()
        .text("--format")
        .map(text -> SettingsOptions.oneOf("--format", text, values()))
        .orElse(invocation.isJson() ? JSON : TEXT);
  }

  String write(LintReport report, List<LintRule> rules, Styler styler) {
    return switch (this) {
      case TEXT -> LintText.of(report, styler);
      case JSON -> LintJson.of(report);
      case SARIF ->
          LintSarif.of(report, rules, Banner.version().strip().replaceFirst("^plumb ", ""));
      case JUNIT -> LintJunit.of(report);
      case GITHUB -> LintGithub.of(report);
      case GITLAB -> LintGitlab.of(report);
    };
  }
}
