package dev.plumb.core.dialect;

import dev.plumb.core.model.Schema;
import java.util.List;

/// What a reading of one database found.
///
/// @param unmodelled descriptions of the objects that plumb does not model
public record Reading(Schema schema, List<String> unmodelled) {
  public Reading {
    unmodelled = List.copyOf(unmodelled);
  }
}
