package dev.plumb.postgres.lint;

import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Levels;
import dev.plumb.core.lint.LintReport;
import dev.plumb.core.lint.SuppressionRule;
import dev.plumb.core.proof.ChangeTrial;
import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceTree;
import dev.plumb.core.state.State;
import dev.plumb.postgres.rules.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// One folder: `state.sql`, `change.sql` or a folder `change`, `expected.txt`; `framing.txt` where
/// a
/// transaction is around the change. A case whose name begins with `not` shows where the rule is
/// silent.
record LintCase(Path folder) {
  private static final int MAJOR = 18;

  String rule() {
    return folder.getParent().getFileName().toString();
  }

  boolean fires() {
    return !folder.getFileName().toString().startsWith("not_");
  }

  LintReport report(Laboratory laboratory) throws IOException {
    var elaboration = laboratory.elaborate(tree("state.sql"), MAJOR);
    var state = State.of("state", MAJOR, elaboration.reading().schema(), List.of());
    var change = Files.exists(folder.resolve("change.sql")) ? "change.sql" : "change";
    var inspection =
        new ChangeTrial(RuleTable.rules(), laboratory)
            .inspect(state, List.of(tree(change)), framing());
    var rules = SuppressionRule.after(List.of(PgLintRule.values()));
    return LintReport.of(inspection, rules, Levels.USUAL);
  }

  private SourceTree tree(String name) {
    return SourceTree.read(folder.resolve(name), Reach.PROJECT);
  }

  private Framing framing() throws IOException {
    var file = folder.resolve("framing.txt");
    return Files.exists(file)
        ? Framing.valueOf(Files.readString(file).strip().toUpperCase(Locale.ROOT).replace(' ', '_'))
        : Framing.NONE;
  }
}
