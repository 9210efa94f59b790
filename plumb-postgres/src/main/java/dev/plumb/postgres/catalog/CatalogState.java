package dev.plumb.postgres.catalog;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import java.util.List;
import java.util.Map;

/// What one reading of a database found.
///
/// @param unmodelled descriptions of the objects that no rib models, as `pg_describe_object` gives
///     them
/// @param places the id of each object by its address
public record CatalogState(Schema schema, List<String> unmodelled, Map<Address, ObjectId> places) {
  public CatalogState {
    unmodelled = List.copyOf(unmodelled);
    places = Map.copyOf(places);
  }
}
