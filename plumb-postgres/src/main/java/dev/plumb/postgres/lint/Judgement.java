package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Goes through the statements of one file with all checks.
public final class Judgement {
  private final List<Check> checks;

  /// @param major the major version of the server
  public Judgement(int major) {
    this.checks =
        List.of(
            new EndingCheck(),
            new LossCheck(),
            new RenameCheck(),
            new HazardCheck(major),
            new BlockingCheck(),
            new ScanCheck(major),
            new TransactionCheck(),
            new TypeCheck());
  }

  /// {@return what is found in the statements of a file}
  ///
  /// @param isLeftOpen whether the file ended inside a transaction
  public List<Finding> of(List<Observed> file, boolean isLeftOpen) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < file.size(); i++) {
      var course = Course.of(file.subList(0, i), file.get(i));
      checks.stream().flatMap(check -> check.findings(course)).forEach(findings::add);
    }
    RobustCheck.of(file).ifPresent(findings::add);
    if (isLeftOpen) {
      findings.add(leftOpen(file));
    }
    return findings;
  }

  /// The statement that began the transaction is to blame.
  private static Finding leftOpen(List<Observed> file) {
    var begin =
        file.stream()
            .filter(each -> Stream.of("begin", "start").anyMatch(each.statement()::startsWith))
            .reduce((_, later) -> later)
            .orElseGet(file::getLast);
    return Course.of(List.of(), begin)
        .find(PgLintRule.TRANSACTION_LEFT_OPEN, "nothing ends the transaction that begins here")
        .hinting("write commit; at the end: who runs the file loses all that it did");
  }
}
