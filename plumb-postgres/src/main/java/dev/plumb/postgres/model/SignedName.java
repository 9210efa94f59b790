package dev.plumb.postgres.model;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Parts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name of a function or operator with the types that tell it from others of its name, as an
/// attribute that refers to it holds it.
///
/// @param signature the types of its arguments or operands, with commas between
public record SignedName(String schema, String name, String signature) implements Parts {

  /// @param parts schema, name and signature; empty for none
  public static @Nullable SignedName ofNullable(List<String> parts) {
    return parts.isEmpty() ? null : of(parts);
  }

  /// @param parts schema, name and signature
  public static SignedName of(List<String> parts) {
    return new SignedName(parts.get(0), parts.get(1), parts.get(2));
  }

  @Override
  public List<String> parts() {
    return List.of(schema, name, signature);
  }

  public ObjectId as(Kind kind) {
    return new ObjectId(kind, Namespace.id(schema), name, signature);
  }

  @Override
  public String toString() {
    return as(Kinds.FUNCTION).display();
  }
}
