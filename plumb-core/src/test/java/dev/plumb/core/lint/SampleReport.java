package dev.plumb.core.lint;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.toy.Box;
import java.util.List;
import java.util.Map;

/// A change with one finding of each severity.
final class SampleReport {
  static final SourceFile FILE =
      new SourceFile("moves/0001 first.sql", "drop box <a> & \"b\";\ndrop box c;\n\tkeep box d;\n");

  enum ToyRule implements LintRule {
    BOX_LOST(Level.ERROR),
    BOX_LOCKED(Level.WARNING),
    BOX_UGLY(Level.NOTE),
    BOX_COUNTED(Level.OFF);

    private final Level level;

    ToyRule(Level level) {
      this.level = level;
    }

    @Override
    public Level level() {
      return level;
    }

    @Override
    public String meaning() {
      return "a box of " + text();
    }
  }

  static final List<LintRule> RULES = SuppressionRule.after(List.of(ToyRule.values()));

  private SampleReport() {}

  static LintReport report() {
    return report(List.of(), Levels.USUAL);
  }

  static LintReport report(List<Suppression> suppressions, Levels levels) {
    var findings =
        List.of(
            finding(ToyRule.BOX_UGLY, 33, 1, "box d is ugly"),
            finding(ToyRule.BOX_LOST, 0, 8, "all of box a is lost").hinting("keep it\nor copy it"),
            finding(ToyRule.BOX_LOST, 0, 8, "all of box a is lost"),
            finding(ToyRule.BOX_LOCKED, 0, 8, "box a, 100%: locked").seen("LOCK on box a"),
            finding(ToyRule.BOX_COUNTED, 20, 3, "there are boxes"));
    return LintReport.of(new Inspection(1, 3, findings, suppressions, Map.of()), RULES, levels);
  }

  static Finding finding(LintRule rule, int start, int length, String message) {
    var span = FILE.span(start, start + length);
    return Finding.of(rule, new Passage(FILE.path(), span.line(), span.line()), span, message)
        .about(box("a"));
  }

  static ObjectId box(String name) {
    return ObjectId.of(Box.KIND, null, name);
  }
}
