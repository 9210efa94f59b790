package dev.plumb.postgres.model;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Parts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name of an object in a schema, as an attribute that refers to it holds it.
public record QualifiedName(String schema, String name) implements Parts {

  /// @param parts the schema and the name
  public static QualifiedName of(List<String> parts) {
    return new QualifiedName(parts.get(0), parts.get(1));
  }

  @Override
  public List<String> parts() {
    return List.of(schema, name);
  }

  /// @param parts the schema and the name; empty for none
  public static @Nullable QualifiedName ofNullable(List<String> parts) {
    return parts.isEmpty() ? null : of(parts);
  }

  public ObjectId as(Kind kind) {
    return ObjectId.of(kind, Namespace.id(schema), name);
  }

  @Override
  public String toString() {
    return as(Kinds.TABLE).display();
  }
}
