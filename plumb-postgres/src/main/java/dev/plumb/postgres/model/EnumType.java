package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// An enumerated type (manual, 8.7).
///
/// @param labels in the order in which values compare
public record EnumType(ObjectId id, List<String> labels) implements PgObject {
  public EnumType {
    labels = List.copyOf(labels);
  }
}
