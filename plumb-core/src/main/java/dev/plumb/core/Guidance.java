package dev.plumb.core;

import dev.plumb.core.diff.Order;
import dev.plumb.core.ownership.Ownership;
import dev.plumb.core.plan.Form;
import dev.plumb.core.rules.Parking;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a person says about a way beside its two ends.
///
/// @param major the major version to plan for where neither end has one
/// @param renames old name to new name, of objects that keep what they hold
/// @param ownership what of the actual state plumb looks after
/// @param access what becomes of privileges that the desired state does not state
/// @param server what becomes of objects of the whole server that the desired state does not state
/// @param order what becomes of parts that come in another order
/// @param form how statements are written; empty for online where a live database holds rows, else
///     plain
/// @param parking what is parked instead of being dropped; empty for nothing
public record Guidance(
    OptionalInt major,
    Map<String, String> renames,
    Ownership ownership,
    Extent access,
    Extent server,
    Order order,
    Optional<Form> form,
    Optional<Parking> parking) {
  public static final Guidance NONE =
      new Guidance(
          OptionalInt.empty(),
          Map.of(),
          Ownership.OF_EVERYTHING,
          Extent.STATED,
          Extent.STATED,
          Order.KEEP,
          Optional.empty(),
          Optional.empty());

  /// Whether a desired state says all about a matter.
  public enum Extent {
    /// What is not stated is left as it is.
    STATED,
    /// What is not stated is not wanted.
    EXACT
  }

  /// {@return this guidance for a major version}
  public Guidance on(int version) {
    return new Guidance(
        OptionalInt.of(version), renames, ownership, access, server, order, form, parking);
  }

  public Guidance {
    renames = Map.copyOf(renames);
  }
}
