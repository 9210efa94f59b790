package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How values are converted where an object's type changes.
///
/// @param declared the expressions that sources give, by object
/// @param forced the objects for which the database knows no conversion that is safe by itself
public record Conversions(Map<ObjectId, String> declared, Set<ObjectId> forced) {

  public static final Conversions NONE = new Conversions(Map.of(), Set.of());

  public Conversions {
    declared = Map.copyOf(declared);
    forced = Set.copyOf(forced);
  }

  public Conversions forcing(ObjectId id) {
    var more = new HashSet<>(forced);
    more.add(id);
    return new Conversions(declared, more);
  }
}
