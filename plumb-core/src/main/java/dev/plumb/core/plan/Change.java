package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import java.util.Locale;

/// What happens to one object, and why.
public sealed interface Change {

  ObjectId id();

  /// The object comes into being.
  record Create(ObjectId id) implements Change {}

  /// The object goes away.
  record Drop(ObjectId id) implements Change {}

  /// The object is changed where it is.
  ///
  /// @param attributes the names of what differs
  record Alter(ObjectId id, List<String> attributes) implements Change {
    public Alter {
      attributes = List.copyOf(attributes);
    }
  }

  /// The object is dropped and created again.
  ///
  /// @param reason what makes that necessary
  record Replace(ObjectId id, String reason) implements Change {}

  /// The object keeps what it holds while another that it depends on is replaced.
  record Carry(ObjectId id, ObjectId replaced) implements Change {}

  /// The object keeps what it holds under another name.
  record Rename(ObjectId id, ObjectId to) implements Change {}

  /// The object keeps what it holds out of sight, instead of going away.
  record Park(ObjectId id) implements Change {}

  default String verb() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
