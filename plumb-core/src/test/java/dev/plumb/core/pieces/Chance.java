package dev.plumb.core.pieces;

import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.pieces.Piece.Hold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Random states of the toy database. The same seed gives the same states.
final class Chance {
  private static final int VALUES = 3;
  private static final int NAMES = 5;

  private final Random random;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<ObjectId, Integer> ages = new HashMap<>();
  private final Set<String> floor = new HashSet<>();

  private Chance(long seed) {
    this.random = new Random(seed);
  }

  /// {@return a state of some pieces that hold on to older ones}
  static List<Piece> state(long seed, int size) {
    var chance = new Chance(seed);
    for (int i = 0; i < size; i++) {
      chance.addOne();
    }
    return chance.pieces;
  }

  /// {@return another state that has much in common with one}
  static List<Piece> neighbour(List<Piece> pieces, long seed) {
    var chance = new Chance(seed);
    for (var piece : pieces) {
      chance.perhapsKeep(piece);
    }
    for (int i = 0; i < pieces.size() / 3; i++) {
      chance.addOne();
    }
    return chance.pieces;
  }

  static <T> List<T> shuffled(Collection<T> values, long seed) {
    var shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private void addOne() {
    switch (random.nextInt(6)) {
      case 0 -> add(ObjectId.of(Piece.ROOM, null, name()));
      case 1 -> in(Piece.ROOM, Piece.CHEST);
      case 2 -> in(Piece.ROOM, Piece.LAMP);
      case 3 -> in(Piece.CHEST, Piece.BOARD);
      case 4 -> in(Piece.CHEST, Piece.LOCK);
      default -> any(pieces).ifPresent(on -> add(ObjectId.of(Piece.STICKER, on.id(), "")));
    }
  }

  private void in(Kind parents, Kind kind) {
    any(pieces.stream().filter(piece -> piece.id().kind().equals(parents)).toList())
        .ifPresent(parent -> add(ObjectId.of(kind, parent.id(), name())));
  }

  private void add(ObjectId id) {
    var isTaken = !pieces.stream().filter(piece -> piece.id().equals(id)).toList().isEmpty();
    if (!isTaken && fits(id) && !isStickerOnSticker(id)) {
      var isRoom = id.kind().equals(Piece.ROOM);
      keep(new Piece(id, isRoom ? 0 : value(), value(), isRoom ? 0 : value(), holds(id)));
    }
  }

  private void perhapsKeep(Piece piece) {
    var parent = piece.id().parent();
    var isHomeless = parent != null && !ages.containsKey(parent);
    if (isHomeless || !fits(piece.id()) || random.nextInt(6) == 0) {
      return;
    }
    var holds =
        new ArrayList<>(
            piece.holds().stream().filter(hold -> ages.containsKey(hold.to())).toList());
    if (holds.size() < piece.holds().size() && random.nextBoolean()) {
      return;
    }
    var kept = random.nextInt(8) == 0 ? holds(piece.id()) : holds;
    var isRoom = piece.id().kind().equals(Piece.ROOM);
    keep(
        new Piece(
            piece.id(),
            !isRoom && random.nextInt(8) == 0 ? value() : piece.make(),
            random.nextInt(5) == 0 ? value() : piece.trim(),
            !isRoom && random.nextInt(8) == 0 ? value() : piece.size(),
            kept));
  }

  private void keep(Piece piece) {
    ages.put(piece.id(), pieces.size());
    pieces.add(piece);
    if (isOnFloor(piece.id())) {
      floor.add(piece.id().display());
    }
  }

  /// What always comes with its parent can only hold on to what is older than the parent.
  private List<Hold> holds(ObjectId id) {
    if (id.kind().equals(Piece.ROOM)) {
      return List.of();
    }
    int oldest = id.kind().equals(Piece.BOARD) ? ages.getOrDefault(id.parent(), 0) : pieces.size();
    var candidates =
        pieces.subList(0, oldest).stream()
            .map(Piece::id)
            .filter(to -> !to.kind().equals(Piece.ROOM) && !to.kind().equals(Piece.STICKER))
            .filter(to -> !id.isWithin(to) && !to.isWithin(id))
            .toList();
    var holds = new ArrayList<Hold>();
    for (int i = random.nextInt(3); i > 0; i--) {
      any(candidates)
          .filter(to -> holds.stream().noneMatch(hold -> hold.to().equals(to)))
          .ifPresent(to -> holds.add(new Hold(to, bond(id))));
    }
    return holds;
  }

  private Bond bond(ObjectId id) {
    return id.kind().equals(Piece.LOCK) && random.nextInt(3) == 0
        ? Bond.AUTO
        : random.nextInt(8) == 0 ? Bond.AFTER : Bond.NORMAL;
  }

  private boolean fits(ObjectId id) {
    return !isOnFloor(id) || !floor.contains(id.display());
  }

  private static boolean isOnFloor(ObjectId id) {
    return id.kind().equals(Piece.CHEST) || id.kind().equals(Piece.LAMP);
  }

  private static boolean isStickerOnSticker(ObjectId id) {
    return id.kind().equals(Piece.STICKER)
        && id.parent() != null
        && id.parent().kind().equals(Piece.STICKER);
  }

  private <T> java.util.Optional<T> any(List<T> values) {
    return values.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(values.get(random.nextInt(values.size())));
  }

  private int value() {
    return random.nextInt(VALUES);
  }

  private String name() {
    return String.valueOf((char) ('a' + random.nextInt(NAMES)));
  }
}
