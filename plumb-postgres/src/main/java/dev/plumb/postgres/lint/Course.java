package dev.plumb.postgres.lint;

import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.lint.Finding;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.postgres.rules.RuleTable;
import java.util.List;
import java.util.stream.Stream;

/// The statements of a file up to one, and what that one changed.
///
/// @param earlier the statements before it
/// @param last the statement in question
/// @param differences what it made of the database: missing before, undeclared since, or changed
/// @param renames what has another name since
record Course(
    List<Observed> earlier, Observed last, List<Difference> differences, List<Renamed> renames) {
  Course {
    earlier = List.copyOf(earlier);
    differences = List.copyOf(differences);
    renames = List.copyOf(renames);
  }

  static Course of(List<Observed> earlier, Observed last) {
    var before = last.before().schema();
    var after = last.after().schema();
    var differences =
        before.equals(after)
            ? List.<Difference>of()
            : new Diff(RuleTable.rules()).between(before, after);
    return new Course(earlier, last, differences, Renamed.between(last.before(), last.after()));
  }

  /// {@return the statements before the last one in its transaction}
  Stream<Observed> transaction() {
    return earlier.stream()
        .filter(each -> !each.frame().isOwn())
        .filter(each -> each.frame().number() == last.frame().number());
  }

  /// {@return the objects of a kind that the statement made}
  Stream<ObjectId> made(Kind kind) {
    return differences.stream()
        .filter(Difference.Missing.class::isInstance)
        .map(Difference::id)
        .filter(id -> renames.stream().map(Renamed::to).noneMatch(to -> isOf(id, to)))
        .filter(id -> id.kind().equals(kind));
  }

  /// {@return the objects of a kind that went away with the statement}
  Stream<ObjectId> gone(Kind kind) {
    return differences.stream()
        .filter(Difference.Undeclared.class::isInstance)
        .map(Difference::id)
        .filter(id -> renames.stream().map(Renamed::from).noneMatch(from -> isOf(id, from)))
        .filter(id -> id.kind().equals(kind));
  }

  Stream<Difference.Changed> changed(Kind kind) {
    return differences.stream()
        .filter(Difference.Changed.class::isInstance)
        .map(Difference.Changed.class::cast)
        .filter(change -> change.id().kind().equals(kind));
  }

  private static boolean isOf(ObjectId id, ObjectId renamed) {
    return id.equals(renamed) || id.isWithin(renamed);
  }

  /// {@return whether an object was there before the file and has the same name still, or is gone}
  boolean isOld(ObjectId id) {
    return !last.before().isFresh(id) && !last.after().isFresh(id);
  }

  /// {@return a finding about the statement as a whole}
  Finding find(LintRule rule, String message) {
    var statement = last.statement();
    return Finding.of(rule, statement.passage(), statement.shown(statement.span()), message);
  }

  /// {@return a finding where the statement first speaks of an object}
  Finding find(LintRule rule, ObjectId about, String message) {
    var statement = last.statement();
    var place = statement.spanOf(about.name()).orElseGet(statement::span);
    return find(rule, message).about(about).at(statement.shown(place));
  }
}
