package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Finding;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Index;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells of tables that are read from end to end while others wait, by the reason for it.
final class ScanCheck implements Check {
  private static final int NOT_NULL_NOT_VALID = 18;

  private final int major;

  /// @param major the major version of the server
  ScanCheck(int major) {
    this.major = major;
  }

  @Override
  public Stream<Finding> findings(Course course) {
    var last = course.last();
    var read =
        last.certificate().scans().stream()
            .filter(table -> last.lock(table).isPresent())
            .filter(table -> !last.certificate().rewrites().contains(table))
            .sorted()
            .toList();
    if (read.isEmpty() || last.statement().startsWith("reindex") || isForNewColumn(course)) {
      return Stream.empty();
    }
    var reasons = reasons(course, read).toList();
    return reasons.isEmpty() ? read.stream().map(table -> scan(course, table)) : reasons.stream();
  }

  /// Where there are rows, such a statement fails, which is told.
  private static boolean isForNewColumn(Course course) {
    return course
        .made(Kinds.NOT_NULL)
        .map(ObjectId::owner)
        .anyMatch(column -> course.made(Kinds.COLUMN).anyMatch(column::equals));
  }

  private Stream<Finding> reasons(Course course, List<ObjectId> read) {
    var made =
        Stream.of(Kinds.INDEX, Kinds.CONSTRAINT, Kinds.NOT_NULL)
            .flatMap(course::made)
            .flatMap(id -> course.last().after().schema().find(id).stream())
            .filter(object -> read.stream().anyMatch(table -> object.id().isWithin(table)))
            .flatMap(object -> made(course, object).stream());
    var validated =
        Stream.of(Kinds.CONSTRAINT, Kinds.NOT_NULL)
            .flatMap(course::changed)
            .filter(change -> addedNotValid(course, change.id()))
            .map(change -> validated(course, change.id()));
    return Stream.concat(made, validated);
  }

  private Optional<Finding> made(Course course, SchemaObject object) {
    return switch (object) {
      case Index index -> Optional.of(index(course, index));
      case Constraint constraint when constraint.hasIndex() -> Optional.of(key(course, constraint));
      case Constraint constraint when constraint.isValid() ->
          Optional.of(constraint(course, constraint));
      case NotNull notNull when notNull.isValid() -> Optional.of(notNull(course, notNull));
      default -> Optional.empty();
    };
  }

  private static Finding index(Course course, Index index) {
    return course
        .find(
            PgLintRule.BLOCKING_INDEX,
            index.id(),
            index.id() + " is built while nobody can write to " + index.id().owner())
        .seeing(Evidence.of(course.last()))
        .hinting(
            "create "
                + (index.isUnique() ? "unique " : "")
                + "index concurrently, outside a transaction");
  }

  private static Finding key(Course course, Constraint constraint) {
    return course
        .find(
            PgLintRule.BLOCKING_UNIQUE,
            constraint.id(),
            constraint.id() + " builds its index while nobody can use " + constraint.id().owner())
        .seeing(Evidence.of(course.last()))
        .hinting(
            constraint.type().equals("exclusion")
                ? "an exclusion has no form that waits for nobody; do it when nobody uses the table"
                : "create unique index concurrently, then add constraint … using index");
  }

  private static Finding constraint(Course course, Constraint constraint) {
    return course
        .find(
            PgLintRule.BLOCKING_CONSTRAINT,
            constraint.id(),
            "all rows are looked at for " + constraint.id() + " while nobody can write")
        .seeing(Evidence.of(course.last()))
        .hinting("add it NOT VALID, and validate it in a transaction of its own");
  }

  private Finding notNull(Course course, NotNull notNull) {
    var column = notNull.id().owner();
    return course
        .find(
            PgLintRule.BLOCKING_NOT_NULL,
            column,
            "all rows are looked at for nulls in " + column + " while nobody can use the table")
        .seeing(Evidence.of(course.last()))
        .hinting(
            major >= NOT_NULL_NOT_VALID
                ? "add constraint … not null … not valid, and validate it in a transaction of its own"
                : "add a check (… is not null) not valid, validate it in a transaction of its own,"
                    + " set not null, drop the check");
  }

  private static Finding validated(Course course, ObjectId id) {
    return course
        .find(
            PgLintRule.VALIDATE_WITH_NOT_VALID,
            id,
            id + " is validated under the lock that its addition left")
        .seeing(Evidence.of(course.last()))
        .hinting("commit before it is validated: NOT VALID was of no use so");
  }

  private static boolean addedNotValid(Course course, ObjectId id) {
    return course
        .transaction()
        .anyMatch(
            each -> !each.before().schema().contains(id) && each.after().schema().contains(id));
  }

  private static Finding scan(Course course, ObjectId table) {
    return course
        .find(
            PgLintRule.SCAN_UNDER_LOCK,
            table,
            table + " is read from end to end while nobody can write to it")
        .seeing(List.of(Evidence.sentence(course.last(), table)))
        .hinting(
            course.last().statement().has("attach")
                ? "first add a check that implies the bounds NOT VALID, and validate it: then nothing"
                    + " is read"
                : "do what reads in a transaction of its own, before the lock is taken");
  }
}
