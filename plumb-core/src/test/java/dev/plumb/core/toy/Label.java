package dev.plumb.core.toy;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;

/// A part of a box.
public record Label(ObjectId id, String text) implements SchemaObject {
  public static final Kind KIND = Kind.part("label");

  public static Label on(Box box, String name, String signature, String text) {
    return new Label(new ObjectId(KIND, box.id(), name, signature), text);
  }
}
