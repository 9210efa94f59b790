package dev.plumb.core.rules;

import static java.util.stream.Collectors.toSet;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/// That what would be dropped with data in it is moved out of sight instead.
///
/// @param place where whole objects are moved to
/// @param at when the plan was made, to the second; tells one parking from another
/// @param outermost the objects without a parent that users see, none of which can be the place
public record Parking(String place, Instant at, Set<ObjectId> outermost) {
  public Parking {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    outermost = Set.copyOf(outermost);
  }

  /// A parking beside nothing yet.
  public Parking(String place, Instant at) {
    this(place, at, Set.of());
  }

  /// {@return the parking beside all that two schemas hold}
  public Parking beside(Schema actual, Schema desired) {
    return new Parking(
        place,
        at,
        Stream.concat(actual.ids().stream(), desired.ids().stream())
            .filter(id -> id.parent() == null)
            .collect(toSet()));
  }
}
