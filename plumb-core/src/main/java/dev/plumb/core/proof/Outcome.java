package dev.plumb.core.proof;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import java.util.ArrayList;
import java.util.Set;

/// The whole state that a plan leads to, put together from the actual state and what the rehearsal
/// made of its part.
final class Outcome {
  private Outcome() {}

  /// @param copy the part that was rehearsed, before
  /// @param end the part that was rehearsed, after
  static Schema of(Schema actual, Schema copy, Schema end, Set<ObjectId> near) {
    var objects = new ArrayList<SchemaObject>();
    actual.objects().stream().filter(object -> !near.contains(object.id())).forEach(objects::add);
    for (var object : end.objects()) {
      var untouched = copy.find(object.id()).filter(object::equals);
      objects.add(untouched.flatMap(_ -> actual.find(object.id())).orElse(object));
    }
    return new Schema(objects, actual.edges(), actual.scope());
  }
}
