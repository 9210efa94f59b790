package dev.plumb.core.step;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import java.util.Set;

/// What a statement was seen to do when it was rehearsed.
///
/// @param locks the strongest lock on each relation that existed before, sorted
/// @param rewrites the relations whose rows were written anew
/// @param scans the relations that were read from end to end
public record Certificate(List<Lock> locks, Set<ObjectId> rewrites, Set<ObjectId> scans) {
  public Certificate {
    locks = List.copyOf(locks);
    rewrites = Set.copyOf(rewrites);
    scans = Set.copyOf(scans);
  }
}
