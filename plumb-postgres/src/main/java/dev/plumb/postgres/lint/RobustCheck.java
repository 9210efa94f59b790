package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Finding;
import dev.plumb.core.lint.Refusal;
import dev.plumb.postgres.source.ChangeSession;
import java.util.List;
import java.util.Optional;

/// Tells whether a file without a transaction can run again after one of its statements failed.
final class RobustCheck {
  private RobustCheck() {}

  /// {@return the finding at the first statement that stands in the way of a second run; empty
  /// where
  /// nothing after it can fail}
  static Optional<Finding> of(List<Observed> file) {
    var ways = file.stream().filter(RobustCheck::isInTheWay).toList();
    if (ways.isEmpty()) {
      return Optional.empty();
    }
    var first = ways.getFirst();
    var later = file.subList(file.indexOf(first) + 1, file.size());
    if (later.stream().allMatch(each -> ChangeSession.isControl(each.statement()))) {
      return Optional.empty();
    }
    int others = ways.size() - 1;
    var more = others == 0 ? "" : ", as " + others + " below " + (others == 1 ? "does" : "do");
    return Optional.of(
        Course.of(List.of(), first)
            .find(
                PgLintRule.PREFER_ROBUST,
                "this fails when the file is run again after a later statement failed" + more)
            .seen("a second run says: " + first.second().map(Refusal::said).orElseThrow().message())
            .hinting("IF EXISTS or IF NOT EXISTS; or a transaction around the file"));
  }

  private static boolean isInTheWay(Observed observed) {
    return observed.ran() && observed.frame().isOwn() && observed.second().isPresent();
  }
}
