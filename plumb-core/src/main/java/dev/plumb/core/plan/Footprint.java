package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Fingerprints;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The objects that a statement changes, which it may leave neither as before nor as after when it
/// is interrupted; all others are then as they were.
///
/// @param objects some as they were before, some as they are after
/// @param others the fingerprint of the state without them and their parts
public record Footprint(Set<ObjectId> objects, String others) {
  public Footprint {
    objects = Set.copyOf(objects);
  }

  /// {@return what differs between two states}
  ///
  /// @param touched the wholes that the plan is about
  public static Footprint of(
      Fingerprints fingerprints, Schema before, Schema after, Set<ObjectId> touched) {
    var objects = new HashSet<>(before.ids());
    objects.addAll(after.ids());
    objects.removeIf(id -> before.find(id).equals(after.find(id)));
    return new Footprint(objects, others(fingerprints, before, objects, touched));
  }

  /// {@return whether nothing but the footprint can tell a state from the one before}
  public boolean covers(Fingerprints fingerprints, Schema live, Set<ObjectId> touched) {
    return others(fingerprints, live, objects, touched).equals(others);
  }

  private static String others(
      Fingerprints fingerprints, Schema schema, Set<ObjectId> objects, Set<ObjectId> touched) {
    return fingerprints.of(schema.restrictedTo(id -> !isAmong(objects, id)), touched);
  }

  private static boolean isAmong(Set<ObjectId> objects, ObjectId id) {
    @Nullable ObjectId ancestor = id;
    while (ancestor != null && !objects.contains(ancestor)) {
      ancestor = ancestor.parent();
    }
    return ancestor != null;
  }
}
