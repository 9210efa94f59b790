package dev.plumb.core.dialect;

import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Rename;
import java.util.List;
import java.util.Map;

/// A source, run and read back.
///
/// @param places where each object was declared
/// @param renames the names its objects had before, as the source declares them
/// @param conversions the expressions to convert values with, by object
public record Elaboration(
    Reading reading,
    Map<ObjectId, Span> places,
    List<Rename> renames,
    Map<ObjectId, String> conversions) {
  public Elaboration {
    places = Map.copyOf(places);
    renames = List.copyOf(renames);
    conversions = Map.copyOf(conversions);
  }
}
