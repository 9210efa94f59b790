package dev.plumb.postgres.cases;

import dev.plumb.core.diagnostic.PlumbException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;

/// How one walk ended.
///
/// @param detail the code of a refusal, or the kind of a failure
/// @param text all that was said
record Verdict(String name, Outcome outcome, String detail, String text) {

  /// The ways a walk can end.
  enum Outcome {
    PASS,
    REFUSED,
    FAILED
  }

  static Verdict of(Bed bed, CaseFolder folder, Direction direction, int major)
      throws SQLException {
    var name = folder.name() + " " + direction;
    try {
      new Walk(bed, folder, direction, major)
          .run(new Steadiness(bed, major, Steadiness.Scope.OBJECTS));
      return new Verdict(name, Outcome.PASS, "", "");
    } catch (PlumbException refusal) {
      var text = new StringBuilder();
      refusal.diagnostics().forEach(each -> text.append(each.message()).append('\n'));
      return new Verdict(name, Outcome.REFUSED, refusal.code().text(), text.toString());
    } catch (AssertionError | RuntimeException failure) {
      var detail = failure.getClass().getSimpleName();
      var text = new StringWriter();
      failure.printStackTrace(new PrintWriter(text));
      return new Verdict(name, Outcome.FAILED, detail, text.toString());
    }
  }
}
