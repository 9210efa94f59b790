package dev.plumb.core.pieces;

import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.pieces.Piece.Hold;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How statements write pieces: words without blanks.
final class Words {
  private static final List<Kind> KINDS =
      List.of(Piece.ROOM, Piece.CHEST, Piece.BOARD, Piece.LOCK, Piece.LAMP, Piece.STICKER);
  private static final String NOTHING = "-";

  private Words() {}

  static String of(ObjectId id) {
    var own = id.kind().name() + ":" + id.name();
    return id.parent() == null ? own : of(id.parent()) + "/" + own;
  }

  static ObjectId id(String word) {
    @Nullable ObjectId id = null;
    for (var step : word.split("/")) {
      var names = step.split(":", -1);
      id = ObjectId.of(kind(names[0]), id, names[1]);
    }
    if (id == null) {
      throw new IllegalStateException(word);
    }
    return id;
  }

  /// {@return id, make, trim, size and holds}
  static String of(Piece piece) {
    return Stream.of(
            of(piece.id()),
            String.valueOf(piece.make()),
            String.valueOf(piece.trim()),
            String.valueOf(piece.size()),
            of(piece.holds()))
        .collect(Collectors.joining(";"));
  }

  static Piece piece(String word) {
    var words = word.split(";");
    return new Piece(
        id(words[0]),
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        Integer.parseInt(words[3]),
        holds(words[4]));
  }

  static String of(List<Hold> holds) {
    return holds.isEmpty()
        ? NOTHING
        : holds.stream()
            .map(hold -> hold.bond() + "=" + of(hold.to()))
            .collect(Collectors.joining(","));
  }

  static List<Hold> holds(String word) {
    return word.equals(NOTHING)
        ? List.of()
        : Arrays.stream(word.split(","))
            .map(each -> each.split("="))
            .map(pair -> new Hold(id(pair[1]), Bond.valueOf(pair[0])))
            .toList();
  }

  private static Kind kind(String name) {
    return KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
  }
}
