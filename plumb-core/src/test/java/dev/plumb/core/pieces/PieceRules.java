package dev.plumb.core.pieces;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.KindRules;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules of the kinds of pieces, which differ in little.
///
/// @param inlining how a piece comes with its parent
/// @param creation how the statement that makes a piece relates to transactions
/// @param grip whether a piece can let go without being made again
record PieceRules(Kind kind, Inlining inlining, TransactionMode creation, Grip grip)
    implements KindRules<Piece> {

  /// What becomes of a piece that is to hold on to something else.
  enum Grip {
    FIRM,
    LOOSE
  }

  static Rules all() {
    return new Rules(
        List.of(
            new PieceRules(Piece.ROOM, Inlining.NEVER, TransactionMode.TRANSACTIONAL, Grip.FIRM),
            new PieceRules(Piece.CHEST, Inlining.NEVER, TransactionMode.TRANSACTIONAL, Grip.FIRM),
            new PieceRules(Piece.BOARD, Inlining.ALWAYS, TransactionMode.TRANSACTIONAL, Grip.LOOSE),
            new PieceRules(Piece.LOCK, Inlining.WHEN_POSSIBLE, TransactionMode.COMMITS, Grip.FIRM),
            new PieceRules(Piece.LAMP, Inlining.NEVER, TransactionMode.SEPARATE, Grip.LOOSE),
            new PieceRules(Piece.STICKER, Inlining.NEVER, TransactionMode.OUTSIDE, Grip.FIRM)));
  }

  @Override
  public Class<Piece> type() {
    return Piece.class;
  }

  @Override
  public Attributes<Piece> attributes() {
    var attributes =
        Attributes.<Piece>none()
            .replaced("make", Piece::make)
            .altered(
                "trim", Piece::trim, (_, after, _) -> Way.inPlace(set(after, "trim", after.trim())))
            .altered(
                "size",
                Piece::size,
                (_, after, _) -> Way.disturbing(set(after, "size", after.size())));
    return switch (grip) {
      case FIRM -> attributes.replaced("holds", Piece::holds);
      case LOOSE ->
          attributes.altered(
              "holds",
              Piece::holds,
              (_, after, _) -> Way.inPlace(set(after, "holds", Words.of(after.holds()))));
    };
  }

  @Override
  public Piece read(ObjectId id, Row row) {
    throw new IllegalStateException("nobody reads pieces");
  }

  @Override
  public Sql address(ObjectId id) {
    return new Sql(Words.of(id));
  }

  @Override
  public Inlining inlining(Piece object, Schema schema) {
    return inlining;
  }

  @Override
  public Optional<Sql> inline(Piece object, Surroundings around) {
    return Optional.of(new Sql(text(object, around)));
  }

  @Override
  public List<Step> create(Piece object, Surroundings around) {
    return List.of(Step.of(new Sql("create " + text(object, around))).in(creation));
  }

  @Override
  public List<Step> drop(Piece object, Surroundings around) {
    return List.of(Step.of(new Sql("drop " + Words.of(object.id()))));
  }

  @Override
  public Set<Claim> claims(Piece object) {
    return kind.equals(Piece.CHEST) || kind.equals(Piece.LAMP)
        ? Set.of(new Claim("floor", object.id().display()))
        : Set.of();
  }

  /// A sticker sticks, whatever becomes of the size of what it is on.
  @Override
  public boolean follows(Piece dependant, ObjectId disturbed, Surroundings around) {
    return kind.equals(Piece.STICKER);
  }

  private static String text(Piece piece, Surroundings around) {
    return around.inlined(piece.id(), Piece.BOARD, Piece.LOCK).stream()
        .map(fragment -> " " + fragment.text())
        .collect(Collectors.joining("", Words.of(piece), ""));
  }

  private static Step set(Piece piece, String attribute, Object value) {
    return Step.of(new Sql("set " + Words.of(piece.id()) + " " + attribute + " " + value));
  }
}
