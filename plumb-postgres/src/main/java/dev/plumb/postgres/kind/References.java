package dev.plumb.postgres.kind;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Kinds;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        .forEach(found::add);
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

  private static Optional<ObjectId> referenced(Constraint constraint) {
    return Optional.ofNullable(constraint.referenced()).map(name -> name.as(Kinds.TABLE));
  }
}
