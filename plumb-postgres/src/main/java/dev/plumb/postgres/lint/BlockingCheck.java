package dev.plumb.postgres.lint;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.lint.Finding;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.LockMode;
import dev.plumb.postgres.model.Kinds;
import java.util.stream.Stream;

/// Tells of strong locks that a form with CONCURRENTLY does without, and of tables written anew.
final class BlockingCheck implements Check {
  @Override
  public Stream<Finding> findings(Course course) {
    if (course.last().statement().startsWith("truncate")) {
      return Stream.empty();
    }
    return Stream.of(rewrites(course), indexDrops(course), reindex(course), detached(course))
        .flatMap(each -> each);
  }

  private static Stream<Finding> rewrites(Course course) {
    return course.last().certificate().rewrites().stream()
        .sorted()
        .map(
            table ->
                course
                    .find(
                        PgLintRule.TABLE_REWRITE,
                        place(course, table),
                        "all rows of " + table + " are written anew while nobody can use it")
                    .about(table)
                    .seeing(Evidence.of(course.last()))
                    .hinting(rewriteHint(course)));
  }

  /// {@return the column that is the reason, or the table}
  private static ObjectId place(Course course, ObjectId table) {
    return Stream.concat(
            course.made(Kinds.COLUMN), course.changed(Kinds.COLUMN).map(Difference::id))
        .filter(column -> column.isWithin(table))
        .findFirst()
        .orElse(table);
  }

  private static String rewriteHint(Course course) {
    if (course.made(Kinds.COLUMN).findAny().isPresent()) {
      return "add the column without it, set the default after, and fill the rows in batches";
    }
    if (course.last().statement().startsWith("refresh")) {
      return "refresh materialized view concurrently, which takes a unique index";
    }
    boolean isMaintenance =
        Stream.of("vacuum", "cluster").anyMatch(course.last().statement()::startsWith);
    if (isMaintenance) {
      return "pg_repack does the same while the table is in use";
    }
    return course.changed(Kinds.COLUMN).findAny().isPresent()
        ? "add a column of the new type, keep both in step by a trigger, fill it in batches, swap"
        : "choose an hour when nobody needs it";
  }

  private static Stream<Finding> indexDrops(Course course) {
    return course
        .gone(Kinds.INDEX)
        .filter(index -> course.last().statement().startsWith("drop", "index"))
        .filter(course::isOld)
        .filter(index -> course.last().after().schema().contains(index.owner()))
        .filter(index -> isLocked(course, index.owner()))
        .map(
            index ->
                course
                    .find(
                        PgLintRule.BLOCKING_INDEX_DROP,
                        index,
                        index + " is dropped while nobody can use " + index.owner())
                    .seeing(Evidence.of(course.last()))
                    .hinting("drop index concurrently, outside a transaction"));
  }

  private static Stream<Finding> reindex(Course course) {
    boolean blocks =
        course.last().statement().startsWith("reindex")
            && course.last().certificate().locks().stream()
                .anyMatch(lock -> lock.mode().blocksWrites());
    return blocks
        ? Stream.of(
            course
                .find(PgLintRule.BLOCKING_REINDEX, "indexes are built anew while nobody can write")
                .seeing(Evidence.of(course.last()))
                .hinting("reindex … concurrently, outside a transaction"))
        : Stream.empty();
  }

  private static Stream<Finding> detached(Course course) {
    return course
        .gone(Kinds.PARTITION_ATTACHMENT)
        .filter(each -> course.last().statement().has("detach"))
        .filter(course::isOld)
        .filter(each -> !course.last().certificate().locks().isEmpty())
        .map(
            each ->
                course
                    .find(
                        PgLintRule.BLOCKING_DETACH,
                        each.whole(),
                        each.whole() + " is detached while nobody can use its table")
                    .seeing(Evidence.of(course.last()))
                    .hinting("detach partition … concurrently, outside a transaction"));
  }

  private static boolean isLocked(Course course, ObjectId table) {
    return course.last().lock(table).filter(LockMode::blocksReads).isPresent();
  }
}
