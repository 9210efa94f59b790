package dev.plumb.core.diff;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that two schemas disagree on.
public sealed interface Difference {

  ObjectId id();

  /// Wanted and not there.
  record Missing(ObjectId id) implements Difference {}

  /// There and not wanted.
  record Undeclared(ObjectId id) implements Difference {}

  /// There, but not as wanted.
  record Changed(ObjectId id, List<Property> properties) implements Difference {
    public Changed {
      properties = List.copyOf(properties);
    }
  }

  /// An attribute as it is expected to be and as it was observed.
  record Property(String name, @Nullable Object expected, @Nullable Object observed) {}
}
