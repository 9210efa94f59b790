package dev.plumb.postgres.cases;

import dev.plumb.core.diagnostic.PlumbException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;

/// How one walk ended.
///
/// @param detail the code of a refusal, or the kind of a failure
/// @param text all that was said
/// @param statements the plan, where it arrived
public record Verdict(
    String name, Outcome outcome, String detail, String text, List<String> statements) {
  public Verdict {
    statements = List.copyOf(statements);
  }

  /// The ways a walk can end.
  public enum Outcome {
    PASS,
    REFUSED,
    FAILED
  }

  public static Verdict of(Bed bed, CaseFolder folder, Direction direction, int major)
      throws SQLException {
    var name = folder.name() + " " + direction;
    try {
      var walked =
          new Walk(bed, folder, direction, major)
              .run(new Steadiness(bed, major, Steadiness.Scope.OBJECTS, CaseSettings.USUAL.form()));
      return new Verdict(name, Outcome.PASS, "", "", walked.statements());
    } catch (PlumbException refusal) {
      var text = new StringBuilder();
      refusal.diagnostics().forEach(each -> text.append(each.message()).append('\n'));
      return new Verdict(name, Outcome.REFUSED, refusal.code().text(), text.toString(), List.of());
    } catch (AssertionError | RuntimeException failure) {
      var detail = failure.getClass().getSimpleName();
      var text = new StringWriter();
      failure.printStackTrace(new PrintWriter(text));
      return new Verdict(name, Outcome.FAILED, detail, text.toString(), List.of());
    }
  }
}
