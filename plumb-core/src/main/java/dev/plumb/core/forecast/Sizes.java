package dev.plumb.core.forecast;

import dev.plumb.core.model.ObjectId;
import java.util.Map;
import java.util.Optional;

/// How big the relations of a live database are.
///
/// @param byRelation those that hold rows themselves
public record Sizes(Map<ObjectId, Size> byRelation) {
  public Sizes {
    byRelation = Map.copyOf(byRelation);
  }

  public Optional<Size> of(ObjectId relation) {
    return Optional.ofNullable(byRelation.get(relation));
  }

  /// {@return whether a relation is known to hold nothing}
  public boolean isEmpty(ObjectId relation) {
    return of(relation).filter(Size::isEmpty).isPresent();
  }

  /// {@return whether any relation holds rows}
  public boolean holdRows() {
    return byRelation.values().stream().anyMatch(size -> !size.isEmpty());
  }
}
