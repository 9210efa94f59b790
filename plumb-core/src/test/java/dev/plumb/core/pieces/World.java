package dev.plumb.core.pieces;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.plan.PlannedStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The toy database: runs statements and refuses those that leave something without what it holds
/// on to, put two pieces in one place or change what others hold on to.
final class World {
  private final Map<ObjectId, Piece> pieces = new TreeMap<>();

  World(Collection<Piece> pieces) {
    pieces.forEach(piece -> this.pieces.put(piece.id(), piece));
  }

  static Schema schema(Collection<Piece> pieces) {
    var edges = pieces.stream().flatMap(piece -> piece.edges().stream()).toList();
    return new Schema(pieces, edges, Scope.EVERYTHING);
  }

  Schema schema() {
    return schema(pieces.values());
  }

  void run(List<PlannedStep> steps) {
    for (var step : steps) {
      var words = List.of(step.step().sql().text().split(" "));
      switch (words.getFirst()) {
        case "create" -> create(words.stream().skip(1).map(Words::piece).toList());
        case "drop" -> drop(Words.id(words.get(1)));
        case "set" -> set(Words.id(words.get(1)), words.get(2), words.get(3));
        default -> throw new Refusal("no such statement: " + words);
      }
    }
  }

  private void create(List<Piece> together) {
    var there = new HashSet<>(pieces.keySet());
    together.forEach(piece -> there.add(piece.id()));
    for (var piece : together) {
      refuseIf(pieces.containsKey(piece.id()), piece.id() + " exists");
      refuseIf(isTaken(piece.id()), piece.id() + " is taken");
      var parent = piece.id().parent();
      refuseIf(parent != null && !there.contains(parent), piece.id() + " has no parent");
      refuseIfLost(piece, there);
    }
    together.forEach(piece -> pieces.put(piece.id(), piece));
  }

  private void drop(ObjectId id) {
    refuseIf(!pieces.containsKey(id), id + " is not there");
    var going = new HashSet<ObjectId>();
    var open = new ArrayList<>(List.of(id));
    while (!open.isEmpty()) {
      var next = open.removeLast();
      if (going.add(next)) {
        pieces.keySet().stream()
            .filter(other -> other.kind().isPart() && next.equals(other.parent()))
            .forEach(open::add);
        holders(next).stream()
            .filter(edge -> edge.bond().dropsAlong())
            .map(Edge::from)
            .forEach(open::add);
      }
    }
    for (var each : going) {
      for (var edge : holders(each)) {
        refuseIf(
            edge.bond().needs() && !going.contains(edge.from()),
            each + " is held by " + edge.from());
      }
      refuseIf(
          pieces.keySet().stream()
              .anyMatch(other -> each.equals(other.parent()) && !going.contains(other)),
          each + " is not empty");
    }
    pieces.keySet().removeAll(going);
  }

  private void set(ObjectId id, String attribute, String value) {
    var piece = pieces.get(id);
    refuseIf(piece == null, id + " is not there");
    if (piece == null) {
      return;
    }
    var changed =
        switch (attribute) {
          case "trim" -> piece.with(piece.make(), Integer.parseInt(value), piece.size());
          case "size" -> piece.with(piece.make(), piece.trim(), Integer.parseInt(value));
          case "holds" -> piece.holding(Words.holds(value));
          default -> throw new Refusal("no such attribute: " + attribute);
        };
    if (attribute.equals("size")) {
      holders(id).stream()
          .filter(edge -> edge.bond().needs() && !edge.from().kind().equals(Piece.STICKER))
          .forEach(edge -> refuseIf(true, edge.from() + " is in the way of " + id));
    }
    if (attribute.equals("holds")) {
      refuseIfLost(changed, pieces.keySet());
    }
    pieces.put(id, changed);
  }

  private void refuseIfLost(Piece piece, Set<ObjectId> there) {
    for (var hold : piece.holds()) {
      refuseIf(
          hold.bond().ordersCreation() && !there.contains(hold.to()),
          piece.id() + " has no " + hold.to());
    }
  }

  private List<Edge> holders(ObjectId id) {
    return pieces.values().stream()
        .flatMap(piece -> piece.edges().stream())
        .filter(edge -> edge.to().equals(id))
        .toList();
  }

  private boolean isTaken(ObjectId id) {
    return isOnFloor(id.kind())
        && pieces.keySet().stream()
            .anyMatch(other -> isOnFloor(other.kind()) && other.display().equals(id.display()));
  }

  private static boolean isOnFloor(Kind kind) {
    return kind.equals(Piece.CHEST) || kind.equals(Piece.LAMP);
  }

  private static void refuseIf(boolean isWrong, String reason) {
    if (isWrong) {
      throw new Refusal(reason);
    }
  }

  /// A statement that the toy database does not run.
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message);
    }
  }
}
