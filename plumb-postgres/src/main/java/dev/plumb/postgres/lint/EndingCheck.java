package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Finding;
import dev.plumb.core.lint.Refusal;
import dev.plumb.core.model.ObjectId;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.source.Ending.LeftOut;
import dev.plumb.postgres.source.Ending.Ran;
import dev.plumb.postgres.source.Ending.Refused;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells why a statement did not run, or would not where there are rows.
final class EndingCheck implements Check {
  /// What is not there may be what an earlier statement failed to make (manual, appendix A).
  private static final Set<String> CONSEQUENCES =
      Set.of("42P01", "42703", "42704", "42883", "3F000", "42P16");

  @Override
  public Stream<Finding> findings(Course course) {
    return switch (course.last().ending()) {
      case Ran _ -> course.last().dislike().flatMap(each -> disliked(course, each)).stream();
      case LeftOut(var reason) -> Stream.of(leftOut(course, reason));
      case Refused(var refusal) ->
          isConsequence(course, refusal) ? Stream.empty() : Stream.of(refused(course, refusal));
    };
  }

  private static boolean isConsequence(Course course, Refusal refusal) {
    return CONSEQUENCES.contains(refusal.state())
        && course.earlier().stream().anyMatch(each -> !each.ran());
  }

  private static Finding leftOut(Course course, String reason) {
    var statement = course.last().statement();
    if (statement.startsWith("drop", "database")) {
      return course.find(PgLintRule.DROP_DATABASE, "a whole database is lost");
    }
    return course.find(PgLintRule.NOT_REHEARSED, "this was not run: " + reason);
  }

  private static Finding refused(Course course, Refusal refusal) {
    return switch (refusal.state()) {
      case "42601" -> said(course, PgLintRule.SYNTAX_ERROR, refusal, refusal.said().hint());
      case "25001" ->
          said(
              course,
              PgLintRule.CONCURRENTLY_IN_TRANSACTION,
              refusal,
              "run it by itself, in a file that no transaction is around");
      case "55P04" ->
          said(
              course,
              PgLintRule.ENUM_VALUE_TOO_SOON,
              refusal,
              "commit after ALTER TYPE … ADD VALUE, and use the value in the next transaction");
      case "42501" -> said(course, PgLintRule.NOT_REHEARSED, refusal, refusal.said().hint());
      default ->
          refusal.state().startsWith("22") || refusal.state().startsWith("23")
              ? said(course, PgLintRule.DEPENDS_ON_ROWS, refusal, null)
              : said(course, PgLintRule.STATEMENT_FAILS, refusal, refusal.said().hint());
    };
  }

  private static Finding said(
      Course course, PgLintRule rule, Refusal refusal, @Nullable String hint) {
    var finding = course.find(rule, refusal.said().message()).hinting(hint);
    var place = refusal.said().span();
    return place == null ? finding : finding.at(place);
  }

  /// Rows that break a constraint are told of by the constraint; a statement about rows by nobody.
  private static Optional<Finding> disliked(Course course, Refusal refusal) {
    var required = required(course);
    if (refusal.state().equals("23502") && required.isPresent()) {
      return Optional.of(
          course
              .find(
                  PgLintRule.REQUIRED_COLUMN,
                  required.get(),
                  required.get() + " must hold a value, and the rows that are there have none")
              .seen("it fails where there are rows: " + refusal.said().message())
              .hinting("give it a default; or add it without NOT NULL, fill it, then require it"));
    }
    return course.differences().isEmpty()
        ? Optional.empty()
        : Optional.of(
            course
                .find(PgLintRule.DEPENDS_ON_ROWS, "this fails on rows that do not fit it")
                .seen("on made-up rows: " + refusal.said().message()));
  }

  private static Optional<ObjectId> required(Course course) {
    return course
        .made(Kinds.NOT_NULL)
        .map(ObjectId::owner)
        .filter(column -> course.made(Kinds.COLUMN).anyMatch(column::equals))
        .findFirst();
  }
}
