package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Finding;
import dev.plumb.core.model.Kind;
import dev.plumb.postgres.model.Kinds;
import java.util.Set;
import java.util.stream.Stream;

/// Tells what has another name after a statement.
final class RenameCheck implements Check {
  /// What no query names.
  private static final Set<Kind> NAMED_BY_NOBODY =
      Set.of(
          Kinds.CONSTRAINT, Kinds.INDEX, Kinds.TRIGGER, Kinds.POLICY, Kinds.NOT_NULL, Kinds.RULE);

  @Override
  public Stream<Finding> findings(Course course) {
    return course.renames().stream()
        .filter(each -> !NAMED_BY_NOBODY.contains(each.from().kind()))
        .filter(each -> !course.last().before().isFresh(each.from()))
        .map(each -> finding(course, each));
  }

  private static Finding finding(Course course, Renamed renamed) {
    var message =
        renamed.from()
            + (renamed.moves() ? " moves to " : " is called ")
            + (renamed.moves() ? renamed.to().display() : renamed.to().name())
            + ", and programs that run know it by its old name";
    var finding =
        course
            .find(PgLintRule.BREAKING_RENAME, renamed.from(), message)
            .seeing(Evidence.of(course.last()));
    return finding.hinting(
        renamed.from().kind().equals(Kinds.COLUMN)
            ? "add a column of the new name, keep both in step, and drop the old one when nobody"
                + " uses it"
            : renamed.from().kind().equals(Kinds.TABLE)
                ? "leave a view of the old name in its place, in the same transaction"
                : "make it anew under the new name, and drop the old one when nobody uses it");
  }
}
