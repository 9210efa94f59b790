package dev.plumb.core;

import dev.plumb.core.ownership.Ownership;
import java.util.Map;
import java.util.OptionalInt;

/// What a person says about a way beside its two ends.
///
/// @param major the major version to plan for where neither end has one
/// @param renames old name to new name, of objects that keep what they hold
/// @param ownership what of the actual state plumb looks after
public record Guidance(OptionalInt major, Map<String, String> renames, Ownership ownership) {
  public static final Guidance NONE =
      new Guidance(OptionalInt.empty(), Map.of(), Ownership.OF_EVERYTHING);

  public Guidance {
    renames = Map.copyOf(renames);
  }
}
