package dev.plumb.core.pieces;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import java.util.List;

/// A piece of the toy database.
///
/// @param make only a new piece can have another one
/// @param trim changes in place
/// @param size changes in place while nobody holds on
/// @param holds what it holds on to
record Piece(ObjectId id, int make, int trim, int size, List<Hold> holds) implements SchemaObject {

  /// Room for others; holds on to nothing.
  static final Kind ROOM = Kind.contained("room");

  /// Stands in a room.
  static final Kind CHEST = Kind.contained("chest");

  /// Belongs to a chest and comes with it.
  static final Kind BOARD = Kind.part("board");

  /// Belongs to a chest; comes with it or later.
  static final Kind LOCK = Kind.part("lock");

  /// Stands in a room under a name that no chest there has, and lets go when told to.
  static final Kind LAMP = Kind.contained("lamp");

  /// Belongs to anything.
  static final Kind STICKER = Kind.part("sticker");

  /// What a piece holds on to, and how.
  record Hold(ObjectId to, Bond bond) {}

  Piece {
    holds = List.copyOf(holds);
  }

  List<Edge> edges() {
    return holds.stream().map(hold -> new Edge(id, hold.to(), hold.bond())).toList();
  }

  Piece with(int newMake, int newTrim, int newSize) {
    return new Piece(id, newMake, newTrim, newSize, holds);
  }

  Piece holding(List<Hold> others) {
    return new Piece(id, make, trim, size, others);
  }
}
