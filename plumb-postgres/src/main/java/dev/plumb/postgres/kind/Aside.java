package dev.plumb.postgres.kind;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import java.util.stream.Stream;

/// The name that a replaced object has until what holds its values is carried over.
public final class Aside {
  private Aside() {}

  /// {@return the object under a name that nothing in its schema has or will have}
  public static ObjectId of(ObjectId id, Surroundings around) {
    var prefix = "old_";
    for (int i = 2; isTaken(prefix + id.name(), id, around); i++) {
      prefix = "old" + i + "_";
    }
    return ObjectId.of(id.kind(), id.parent(), prefix + id.name());
  }

  private static boolean isTaken(String name, ObjectId id, Surroundings around) {
    return Stream.of(around.actual(), around.desired())
        .anyMatch(schema -> isTaken(name, id, schema));
  }

  private static boolean isTaken(String name, ObjectId id, Schema schema) {
    return schema.children(id.owner()).stream().anyMatch(other -> other.name().equals(name));
  }
}
