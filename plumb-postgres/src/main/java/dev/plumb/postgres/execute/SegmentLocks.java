package dev.plumb.postgres.execute;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.TransactionMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the locks of a segment mean for others. Who waits for a strong lock makes everyone wait who
/// comes after (manual, 13.3.1), so that must not take long; a weak one can be waited for in peace.
record SegmentLocks(List<PlannedStep> segment) {

  /// {@return the relations whose readers or writers have to wait}
  Set<ObjectId> strong() {
    return segment.stream()
        .flatMap(step -> step.step().locks().stream())
        .filter(lock -> lock.mode().blocksWrites())
        .map(Lock::relation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// {@return whether readers or writers of some relation have to wait for a statement}
  static boolean isStrong(PlannedStep step) {
    return step.step().locks().stream().anyMatch(lock -> lock.mode().blocksWrites());
  }

  boolean isOutside() {
    return mode().isOutside();
  }

  /// {@return whether it holds rows locked while it waits for others}
  boolean isFilling() {
    return mode() == TransactionMode.BATCHES;
  }

  private TransactionMode mode() {
    return segment.getFirst().step().mode();
  }
}
