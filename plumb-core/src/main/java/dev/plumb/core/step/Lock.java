package dev.plumb.core.step;

import dev.plumb.core.model.ObjectId;

/// A lock that a statement takes on a relation that existed before it.
public record Lock(ObjectId relation, LockMode mode) implements Comparable<Lock> {
  @Override
  public int compareTo(Lock other) {
    int byRelation = relation.compareTo(other.relation);
    return byRelation != 0 ? byRelation : mode.compareTo(other.mode);
  }
}
