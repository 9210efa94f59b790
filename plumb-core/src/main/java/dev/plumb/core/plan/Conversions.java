package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How values come about where an object's type changes or an object is new.
///
/// @param declared the expressions that sources give, by object
/// @param forced the objects for which the database knows no conversion that is safe by itself
/// @param late the objects that get their values after they were created, because otherwise all
///     rows would be written anew at once
public record Conversions(
    Map<ObjectId, String> declared, Set<ObjectId> forced, Set<ObjectId> late) {

  public static final Conversions NONE = new Conversions(Map.of(), Set.of(), Set.of());

  public Conversions {
    declared = Map.copyOf(declared);
    forced = Set.copyOf(forced);
    late = Set.copyOf(late);
  }

  public static Conversions of(Map<ObjectId, String> declared) {
    return new Conversions(declared, Set.of(), Set.of());
  }

  public Conversions forcing(ObjectId id) {
    var more = new HashSet<>(forced);
    more.add(id);
    return new Conversions(declared, more, late);
  }

  public Conversions delaying(Set<ObjectId> ids) {
    var more = new HashSet<>(late);
    more.addAll(ids);
    return new Conversions(declared, forced, more);
  }
}
