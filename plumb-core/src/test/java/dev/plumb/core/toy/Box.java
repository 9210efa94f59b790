package dev.plumb.core.toy;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Parts;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.model.Text;
import java.util.List;

/// A thing that stands in another box or nowhere, with one attribute of each type.
///
/// @param weight null for unknown
/// @param beside null for alone
public record Box(
    ObjectId id,
    Colour colour,
    Note note,
    Long weight,
    boolean isOpen,
    List<Note> notes,
    Place beside)
    implements SchemaObject {
  public static final Kind KIND = Kind.contained("box");

  /// A constant that is stored as its text.
  public enum Colour {
    RED,
    BLUE
  }

  /// A text with a meaning.
  public record Note(String text) implements Text {
    @Override
    public String toString() {
      return text;
    }
  }

  /// A value of several texts.
  public record Place(String room, String shelf) implements Parts {
    @Override
    public List<String> parts() {
      return List.of(room, shelf);
    }
  }

  public Box {
    notes = List.copyOf(notes);
  }

  public static ObjectId id(ObjectId parent, String name) {
    return ObjectId.of(KIND, parent, name);
  }

  /// {@return a red, open box}
  public static Box named(String name) {
    return at(id(null, name));
  }

  public static Box at(ObjectId id) {
    return new Box(id, Colour.RED, new Note("a box"), null, true, List.of(), null);
  }

  public Box noting(String text) {
    return new Box(id, colour, new Note(text), weight, isOpen, notes, beside);
  }
}
