package dev.plumb.postgres.lint;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.lint.Finding;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.postgres.catalog.Address;
import dev.plumb.postgres.model.Kinds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Tells what is no longer there after a statement.
final class LossCheck implements Check {
  /// What other rules speak of, or what nobody calls by name.
  private static final Set<Kind> OTHERS =
      Set.of(Kinds.INDEX, Kinds.CONSTRAINT, Kinds.NOT_NULL, Kinds.OWNER, Kinds.COMMENT);

  private static final Set<Kind> PRIVILEGES =
      Set.of(Kinds.GRANT, Kinds.COLUMN_GRANT, Kinds.DEFAULT_PRIVILEGE);

  private static final Set<Kind> PARTS =
      Set.of(Kinds.TRIGGER, Kinds.POLICY, Kinds.RULE, Kinds.DEFAULT, Kinds.VIEW_COLUMN);

  @Override
  public Stream<Finding> findings(Course course) {
    if (course.last().statement().startsWith("truncate")) {
      return course.last().certificate().rewrites().stream()
          .sorted()
          .map(table -> emptied(course, table));
    }
    var lost = lost(course);
    return Stream.of(
            lost.stream().filter(LossCheck::holdsRows).map(id -> rows(course, id)),
            lost.stream().filter(LossCheck::isUsed).map(id -> used(course, id)),
            withdrawn(course, lost))
        .flatMap(each -> each);
  }

  private static Finding emptied(Course course, ObjectId table) {
    boolean isNamed = course.last().statement().spanOf(table.name()).isPresent();
    return course
        .find(
            isNamed ? PgLintRule.DATA_LOSS : PgLintRule.TRUNCATE_CASCADE,
            table,
            isNamed
                ? "all rows of " + table + " are lost"
                : "all rows of " + table + " are lost, too, because it refers to what is truncated")
        .seeing(List.of(Evidence.sentence(course.last(), table)))
        .hinting(isNamed ? null : "name all tables, and leave CASCADE out");
  }

  private static Finding rows(Course course, ObjectId id) {
    boolean isColumn = id.kind().equals(Kinds.COLUMN);
    return course
        .find(
            PgLintRule.DATA_LOSS,
            id,
            (isColumn ? "the values of " : "all rows of ") + id + " are lost")
        .seeing(Evidence.of(course.last()))
        .hinting("drop it only after the last program that uses it is gone");
  }

  private static Finding used(Course course, ObjectId id) {
    return course
        .find(PgLintRule.OBJECT_DROPPED, id, id + " is gone, and programs may still use it")
        .hinting("drop it only after the last program that uses it is gone");
  }

  private static Stream<Finding> withdrawn(Course course, Collection<ObjectId> lost) {
    return PRIVILEGES.stream()
        .sorted(Comparator.comparing(Kind::name))
        .flatMap(course::gone)
        .filter(course::isOld)
        .filter(id -> lost.stream().noneMatch(id::isWithin))
        .filter(id -> course.renames().isEmpty())
        .map(id -> course.find(PgLintRule.PRIVILEGE_REVOKED, id.whole(), less(id)));
  }

  private static String less(ObjectId privilege) {
    return privilege.kind().equals(Kinds.DEFAULT_PRIVILEGE)
        ? privilege + " is gone"
        : "role " + privilege.name() + " may do less with " + privilege.owner();
  }

  /// {@return the outermost objects whose addresses nobody has any more, and that the file did not
  /// make}
  private static TreeSet<ObjectId> lost(Course course) {
    var before = course.last().before();
    var left = course.last().after().places().keySet();
    var gone = new TreeSet<ObjectId>();
    if (course.differences().stream().noneMatch(Difference.Undeclared.class::isInstance)
        && course.differences().stream().noneMatch(Difference.Changed.class::isInstance)) {
      return gone;
    }
    for (var entry : before.places().entrySet()) {
      Address address = entry.getKey();
      if (!left.contains(address) && !before.isFresh(entry.getValue())) {
        gone.add(entry.getValue());
      }
    }
    var all = List.copyOf(gone);
    gone.removeIf(id -> all.stream().anyMatch(other -> isLostWith(id, other)));
    return gone;
  }

  /// A schema is lost with what it holds, but the rows are the tables'.
  private static boolean isLostWith(ObjectId id, ObjectId other) {
    return id.isWithin(other) && !(other.kind().equals(Kinds.SCHEMA) && holdsRows(id));
  }

  private static boolean holdsRows(ObjectId id) {
    return id.kind().equals(Kinds.TABLE)
        || id.kind().equals(Kinds.COLUMN) && id.owner().kind().equals(Kinds.TABLE);
  }

  private static boolean isUsed(ObjectId id) {
    return !holdsRows(id)
        && !OTHERS.contains(id.kind())
        && (!id.kind().isPart() || PARTS.contains(id.kind()));
  }
}
