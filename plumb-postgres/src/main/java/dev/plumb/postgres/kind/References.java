package dev.plumb.postgres.kind;

import static java.util.stream.Collectors.toSet;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Foreign keys that exist and that the plan keeps, between tables that a statement touches and
/// others. PostgreSQL keeps triggers on both sides of each.
public final class References {
  private References() {}

  /// {@return the tables that foreign keys of some tables refer to}
  public static Set<ObjectId> from(Collection<ObjectId> tables, Surroundings around) {
    var found = new TreeSet<ObjectId>();
    tables.stream()
        .flatMap(table -> around.actual().children(table).stream())
        .flatMap(child -> around.actual().find(child, Constraint.class).stream())
        .flatMap(constraint -> referenced(constraint).stream())
        .flatMap(table -> family(table, around))
        .forEach(found::add);
    found.removeAll(tables);
    return found;
  }

  /// {@return the tables at the other ends of the foreign keys that use a column, in its table or
  /// in
  /// one below}
  public static Set<ObjectId> through(ObjectId column, Surroundings around) {
    var tables = family(column.owner(), around).collect(toSet());
    var name = new Identifier(column.name());
    var found = new TreeSet<ObjectId>();
    for (var constraint : around.actual().all(Constraint.class).toList()) {
      var from = constraint.id().owner();
      referenced(constraint)
          .filter(
              to ->
                  tables.contains(from) && constraint.columns().contains(name)
                      || tables.contains(to) && constraint.referencedColumns().contains(name))
          .ifPresent(
              to -> Stream.of(from, to).flatMap(end -> family(end, around)).forEach(found::add));
    }
    found.removeAll(tables);
    return found;
  }

  /// {@return the tables with foreign keys that refer to one of some tables}
  public static Set<ObjectId> to(Collection<ObjectId> tables, Surroundings around) {
    var found = new TreeSet<ObjectId>();
    around
        .actual()
        .all(Constraint.class)
        .filter(constraint -> !around.drops(constraint.id()))
        .filter(constraint -> referenced(constraint).stream().anyMatch(tables::contains))
        .forEach(constraint -> found.add(constraint.id().owner()));
    found.removeAll(tables);
    return found;
  }

  /// {@return the step with a lock on each of some tables}
  public static Step locking(Step step, Collection<ObjectId> tables, LockMode mode) {
    var locking = step;
    for (var table : tables) {
      locking = locking.locking(table, mode);
    }
    return locking;
  }

  private static Stream<ObjectId> family(ObjectId table, Surroundings around) {
    return Stream.concat(Stream.of(table), Hierarchy.below(table, around.actual()).stream());
  }

  private static Optional<ObjectId> referenced(Constraint constraint) {
    return Optional.ofNullable(constraint.referenced()).map(name -> name.as(Kinds.TABLE));
  }
}
