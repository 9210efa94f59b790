package dev.plumb.postgres.lint;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.postgres.catalog.Address;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How a database stands between two statements of a file.
///
/// @param places the objects by their addresses, which no renaming changes
/// @param fresh those that the file itself made: nobody waits for them
public record Standing(Schema schema, Map<Address, ObjectId> places, Set<ObjectId> fresh) {
  public Standing {
    places = Map.copyOf(places);
    fresh = Set.copyOf(fresh);
  }

  /// {@return the standing of a database, told apart by what it held when the file began}
  public static Standing of(Schema schema, Map<Address, ObjectId> places, Set<Address> original) {
    var fresh = new HashSet<ObjectId>();
    places.forEach(
        (address, id) -> {
          if (!original.contains(address)) {
            fresh.add(id);
          }
        });
    return new Standing(schema, places, fresh);
  }

  /// {@return whether the file made an object, or what it belongs to}
  public boolean isFresh(ObjectId id) {
    for (var at = id; at != null; at = at.parent()) {
      if (fresh.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
