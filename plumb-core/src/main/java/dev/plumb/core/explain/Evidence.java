package dev.plumb.core.explain;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a statement was declared to do to one relation, beside what it was seen to do.
public record Evidence(ObjectId relation, Effect declared, Effect seen) {

  /// {@return the evidence about a statement, a relation each}
  static List<Evidence> of(Plan.Entry entry) {
    var step = entry.planned().step();
    var seen = entry.certificate();
    Set<ObjectId> relations = new TreeSet<>();
    step.locks().forEach(lock -> relations.add(lock.relation()));
    seen.locks().forEach(lock -> relations.add(lock.relation()));
    List.of(step.scans(), step.rewrites(), seen.scans(), seen.rewrites())
        .forEach(relations::addAll);
    return relations.stream()
        .map(
            relation ->
                new Evidence(
                    relation,
                    effect(relation, step.locks(), step.scans(), step.rewrites()),
                    effect(relation, seen.locks(), seen.scans(), seen.rewrites())))
        .toList();
  }

  private static Effect effect(
      ObjectId relation, Collection<Lock> locks, Set<ObjectId> scans, Set<ObjectId> rewrites) {
    LockMode strongest =
        locks.stream()
            .filter(lock -> lock.relation().equals(relation))
            .map(Lock::mode)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Effect(strongest, scans.contains(relation), rewrites.contains(relation));
  }
}
