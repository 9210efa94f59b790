package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Fingerprints;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The state of a database before a segment of a plan, by which the place is found again where the
/// plan was interrupted.
///
/// @param state its fingerprint
/// @param apart the fingerprint of the same without the whole that the segment is about, where the
///     segment cannot be undone and may leave that whole neither as before nor as after; otherwise
///     null
public record Milestone(String state, @Nullable String apart) {

  /// {@return the fingerprint of a schema without one whole}
  ///
  /// @param touched the wholes that the plan is about
  public static String apart(
      Fingerprints fingerprints, Schema schema, ObjectId whole, Set<ObjectId> touched) {
    return fingerprints.of(schema.restrictedTo(id -> !id.whole().equals(whole)), touched);
  }
}
