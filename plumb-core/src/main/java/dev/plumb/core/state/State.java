package dev.plumb.core.state;

import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.forecast.Sizes;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.ServerObjects;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A schema and what is known about where it came from.
///
/// @param label how messages call it
/// @param major the major version of the server that it was read from
/// @param unmodelled descriptions of the objects that plumb does not model
/// @param places where each object was declared
/// @param renames the names its objects had before, as its author declares
/// @param conversions the expressions to convert values with, by object
/// @param author the role that owns what has no stated owner; null where that is not known
/// @param sizes how big its relations are; null where it is not that of a live database
public record State(
    String label,
    int major,
    Schema schema,
    List<String> unmodelled,
    Map<ObjectId, Span> places,
    List<Rename> renames,
    Map<ObjectId, String> conversions,
    @Nullable String author,
    @Nullable Sizes sizes) {
  public State {
    unmodelled = List.copyOf(unmodelled);
    places = Map.copyOf(places);
    renames = List.copyOf(renames);
    conversions = Map.copyOf(conversions);
  }

  public static State of(String label, int major, Schema schema, List<String> unmodelled) {
    return new State(label, major, schema, unmodelled, Map.of(), List.of(), Map.of(), null, null);
  }

  State by(String role) {
    return new State(label, major, schema, unmodelled, places, renames, conversions, role, sizes);
  }

  State sized(Sizes found) {
    return new State(label, major, schema, unmodelled, places, renames, conversions, author, found);
  }

  /// {@return whether it is that of a live database with rows in it}
  public boolean holdsRows() {
    return sizes != null && sizes.holdRows();
  }

  /// {@return the state without objects of the server, unless its author stated them}
  public State withStatedOfServer(Rules rules) {
    return schema.scope() == Scope.EVERYTHING
        ? with(new ServerObjects(rules).only(schema, _ -> false))
        : this;
  }

  State with(Schema other, List<Rename> others) {
    return new State(label, major, other, unmodelled, places, others, conversions, author, sizes);
  }

  /// {@return the same state with another schema}
  public State with(Schema other) {
    return new State(label, major, other, unmodelled, places, renames, conversions, author, sizes);
  }
}
