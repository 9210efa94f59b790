package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is to happen to each object. A replaced object is dropped as well as created.
final class Changes {

  private final Set<ObjectId> created = new TreeSet<>();
  private final Set<ObjectId> dropped = new TreeSet<>();
  private final Map<ObjectId, Change.Alter> altered = new TreeMap<>();
  private final Map<ObjectId, SortedSet<ObjectId>> carried = new TreeMap<>();
  private final Set<ObjectId> aside = new TreeSet<>();
  private final Map<ObjectId, String> reasons = new LinkedHashMap<>();

  void create(ObjectId id) {
    created.add(id);
  }

  void drop(ObjectId id) {
    dropped.add(id);
    altered.remove(id);
    carried.remove(id);
  }

  void alter(Change.Alter change) {
    altered.put(change.id(), change);
  }

  /// Lets an object go over to the successor of one that is replaced.
  void carry(ObjectId dependant, ObjectId replaced) {
    carried.computeIfAbsent(dependant, _ -> new TreeSet<>()).add(replaced);
  }

  /// Remembers why an object that exists on both sides is dropped and created again.
  void explain(ObjectId id, String reason) {
    reasons.putIfAbsent(id, reason);
  }

  boolean creates(ObjectId id) {
    return created.contains(id);
  }

  boolean drops(ObjectId id) {
    return dropped.contains(id);
  }

  boolean alters(ObjectId id) {
    return altered.containsKey(id);
  }

  Set<ObjectId> created() {
    return created;
  }

  Set<ObjectId> dropped() {
    return dropped;
  }

  Map<ObjectId, Change.Alter> altered() {
    return altered;
  }

  /// {@return the objects that go over to successors, and whose}
  Map<ObjectId, SortedSet<ObjectId>> carried() {
    return carried;
  }

  /// Lets an object that is replaced stay under another name until values are carried over.
  void setAside(ObjectId replaced) {
    aside.add(replaced);
  }

  /// {@return whether the object stays under another name until values are carried over}
  boolean isSetAside(ObjectId replaced) {
    return aside.contains(replaced);
  }

  /// {@return why an object is replaced; empty when it is not}
  Optional<String> replacedBecause(ObjectId id) {
    return Optional.ofNullable(reasons.get(id));
  }
}
