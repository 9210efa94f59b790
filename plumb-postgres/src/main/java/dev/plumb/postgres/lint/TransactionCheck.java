package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Finding;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import dev.plumb.postgres.source.Ending.Ran;
import dev.plumb.postgres.source.Ending.Warning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Tells what is wrong with transactions and with the locks that they keep.
final class TransactionCheck implements Check {
  private static final String HAS_ONE = "25001";
  private static final String HAS_NONE = "25P01";

  @Override
  public Stream<Finding> findings(Course course) {
    return Stream.of(
            warned(course),
            withoutEnd(course).stream(),
            several(course).stream(),
            work(course).stream())
        .flatMap(each -> each);
  }

  private static Stream<Finding> warned(Course course) {
    return course.last().ending() instanceof Ran(var warnings)
        ? warnings.stream().flatMap(warning -> warned(course, warning).stream())
        : Stream.empty();
  }

  private static Optional<Finding> warned(Course course, Warning warning) {
    return switch (warning.state()) {
      case HAS_ONE ->
          Optional.of(
              course
                  .find(PgLintRule.TRANSACTION_NESTING, warning.message())
                  .hinting(
                      "leave it out: the transaction around it goes on as if it were not there"));
      case HAS_NONE -> Optional.of(course.find(PgLintRule.OUTSIDE_TRANSACTION, warning.message()));
      default -> Optional.empty();
    };
  }

  /// Said once, where a file first waits.
  private static Optional<Finding> withoutEnd(Course course) {
    if (!course.last().waits() || course.earlier().stream().anyMatch(Observed::waits)) {
      return Optional.empty();
    }
    return Optional.of(
        course
            .find(
                PgLintRule.MISSING_LOCK_TIMEOUT,
                "this waits for its lock without an end, and all others wait behind it")
            .seeing(Evidence.of(course.last()))
            .hinting("set lock_timeout = '2s' above it, and try again when it fails"));
  }

  private static Optional<Finding> several(Course course) {
    var held = course.last().held().keySet();
    var own =
        course.last().certificate().locks().stream()
            .filter(lock -> lock.mode().blocksWrites())
            .map(Lock::relation)
            .filter(relation -> !held.contains(relation))
            .sorted()
            .findFirst();
    boolean isTold = course.transaction().anyMatch(each -> takesAnother(each));
    if (own.isEmpty() || held.isEmpty() || isTold) {
      return Optional.empty();
    }
    return Optional.of(
        course
            .find(
                PgLintRule.SEVERAL_LOCKS,
                own.get(),
                own.get() + " is locked while " + new TreeSet<>(held).first() + " is, too")
            .seeing(Evidence.of(course.last()))
            .hinting(
                "a transaction for each table; else two such transactions can wait for each other"));
  }

  private static boolean takesAnother(Observed observed) {
    return !observed.held().isEmpty()
        && observed.certificate().locks().stream()
            .anyMatch(
                lock ->
                    lock.mode().blocksWrites() && !observed.held().containsKey(lock.relation()));
  }

  private static Optional<Finding> work(Course course) {
    var last = course.last();
    var shut =
        last.held().entrySet().stream()
            .filter(entry -> entry.getValue() == LockMode.ACCESS_EXCLUSIVE)
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst();
    var worked =
        Stream.of(last.certificate().scans(), last.certificate().rewrites())
            .flatMap(Set<ObjectId>::stream)
            .filter(relation -> last.lock(relation).isEmpty())
            .sorted()
            .findFirst();
    if (shut.isEmpty() || worked.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        course
            .find(
                PgLintRule.ACCESS_EXCLUSIVE,
                worked.get(),
                worked.get() + " is read from end to end while nobody can use " + shut.get())
            .seeing(
                List.of(
                    LockMode.ACCESS_EXCLUSIVE + " on " + shut.get() + " since a statement above"))
            .hinting("commit before the long work begins"));
  }
}
