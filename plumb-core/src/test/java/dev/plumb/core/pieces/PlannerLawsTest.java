package dev.plumb.core.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.pieces.Piece.Hold;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.Grounds;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.plan.Predecessor;
import dev.plumb.core.plan.Reason;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.step.TransactionMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every pair of states, tried on random ones.
final class PlannerLawsTest {
  private static final int MAJOR = 1;
  private static final Rules RULES = PieceRules.all();

  /// Known gaps: pieces that let go by an alteration which itself must wait for what it lets go.
  private static final Set<Long> KNOTTED = Set.of(671L, 754L, 897L);

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  static LongStream fewSeeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPlanLeadsFromOneStateToTheOther(long seed) {
    var before = before(seed);
    var after = after(seed);
    if (KNOTTED.contains(seed)) {
      assertThatThrownBy(
              () -> {
                plan(before, after);
                plan(after, before);
              })
          .as("the gap is closed: take the seed out of the list")
          .isInstanceOf(IllegalStateException.class);
      return;
    }
    assertThat(walked(before, after)).isEqualTo(World.schema(after));
    assertThat(walked(after, before)).isEqualTo(World.schema(before));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void aStateBuiltFromNothingIsTheState(long seed) {
    assertThat(walked(List.of(), before(seed))).isEqualTo(World.schema(before(seed)));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void aStateCanBeTakenDownToNothing(long seed) {
    assertThat(walked(before(seed), List.of())).isEqualTo(World.schema(List.of()));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void nothingDiffersBetweenAStateAndItself(long seed) {
    var state = World.schema(before(seed));
    var same = World.schema(Chance.shuffled(before(seed), seed));
    assertThat(new Diff(RULES).between(state, same)).isEmpty();
    assertThat(new Planner(RULES, MAJOR, Conversions.NONE, Form.PLAIN).plan(state, same)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void fingerprintsAreEqualWhenNothingDiffers(long seed) {
    var before = World.schema(before(seed));
    var after = World.schema(after(seed));
    var fingerprints = new Fingerprints(RULES);
    assertThat(fingerprints.of(before).equals(fingerprints.of(after)))
        .isEqualTo(new Diff(RULES).between(before, after).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void anOrderOfTheInputDoesNotShowInThePlan(long seed) {
    if (KNOTTED.contains(seed)) {
      return;
    }
    var plan = text(plan(before(seed), after(seed)));
    assertThat(text(plan(before(seed), after(seed)))).isEqualTo(plan);
    assertThat(
            text(plan(Chance.shuffled(before(seed), seed), Chance.shuffled(after(seed), seed + 1))))
        .isEqualTo(plan);
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void noTransactionHoldsWhatItMayNot(long seed) {
    if (KNOTTED.contains(seed)) {
      return;
    }
    @Nullable PlannedStep last = null;
    for (var step : plan(before(seed), after(seed))) {
      var mode = step.step().mode();
      var isNew = last == null || step.segment() != last.segment();
      var mustBeNew =
          mode == TransactionMode.SEPARATE
              || mode == TransactionMode.OUTSIDE
              || last != null && last.step().mode() == TransactionMode.COMMITS
              || last != null && last.step().mode() == TransactionMode.OUTSIDE;
      assertThat(isNew).as(step.toString()).isEqualTo(last == null || mustBeNew);
      assertThat(step.number()).isEqualTo(last == null ? 1 : last.number() + 1);
      last = step;
    }
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void aStatementComesAfterThoseThatMustComeBefore(long seed) {
    if (KNOTTED.contains(seed)) {
      return;
    }
    for (var step : plan(before(seed), after(seed))) {
      assertThat(step.grounds().predecessors())
          .isSorted()
          .allMatch(each -> each.number() >= 1 && each.number() < step.number());
    }
  }

  @Test
  void aStatementSaysWhatItAnswersAndWhatItNeeds() {
    var room = ObjectId.of(Piece.ROOM, null, "r");
    var chest = ObjectId.of(Piece.CHEST, room, "c");
    var steps =
        new Planner(RULES, MAJOR, Conversions.NONE, Form.PLAIN)
            .plan(
                Schema.empty(),
                new Schema(
                    List.of(piece(room), piece(chest)),
                    List.of(new Edge(chest, room, Bond.NORMAL)),
                    Scope.EVERYTHING));
    assertThat(steps)
        .extracting(PlannedStep::grounds)
        .containsExactly(
            new Grounds(List.of(new Difference.Missing(room)), List.of(), null),
            new Grounds(
                List.of(new Difference.Missing(chest)),
                List.of(
                    new Predecessor(1, new Reason(Reason.Rule.NEEDS, chest, room, Bond.NORMAL))),
                null));
  }

  @Test
  void aKnotIsReportedWithItsPath() {
    var room = ObjectId.of(Piece.ROOM, null, "r");
    var one = ObjectId.of(Piece.CHEST, room, "one");
    var two = ObjectId.of(Piece.CHEST, room, "two");
    var knotted =
        new Schema(
            List.of(piece(room), piece(one), piece(two)),
            List.of(new Edge(one, two, Bond.NORMAL), new Edge(two, one, Bond.NORMAL)),
            Scope.EVERYTHING);
    assertThatThrownBy(
            () ->
                new Planner(RULES, MAJOR, Conversions.NONE, Form.PLAIN)
                    .plan(Schema.empty(), knotted))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "statements wait for each other:"
                + " create chest r.one → create chest r.two → create chest r.one");
  }

  @Test
  void aPartIsMadeLaterWhenWhatItNeedsNeedsItsWhole() {
    var room = ObjectId.of(Piece.ROOM, null, "r");
    var chest = ObjectId.of(Piece.CHEST, room, "c");
    var lamp = ObjectId.of(Piece.LAMP, room, "l");
    var early = ObjectId.of(Piece.LOCK, chest, "early");
    var late = ObjectId.of(Piece.LOCK, chest, "late");
    var after =
        List.of(
            piece(room),
            piece(chest),
            piece(lamp).holding(List.of(new Hold(chest, Bond.NORMAL))),
            piece(early),
            piece(late).holding(List.of(new Hold(lamp, Bond.NORMAL))));
    assertThat(text(plan(List.of(piece(room)), after)))
        .isEqualTo(
            """
            create room:r/chest:c;0;0;0;- room:r/chest:c/lock:early;0;0;0;-
            create room:r/lamp:l;0;0;0;NORMAL=room:r/chest:c
            create room:r/chest:c/lock:late;0;0;0;NORMAL=room:r/lamp:l
            """);
  }

  private static Piece piece(ObjectId id) {
    return new Piece(id, 0, 0, 0, List.of());
  }

  private static List<Piece> before(long seed) {
    return Chance.state(seed, 5 + (int) (seed % 40));
  }

  private static List<Piece> after(long seed) {
    return Chance.neighbour(before(seed), seed);
  }

  private static Schema walked(List<Piece> before, List<Piece> after) {
    var world = new World(before);
    var plan = plan(before, after);
    try {
      world.run(plan);
    } catch (World.Refusal refusal) {
      throw new AssertionError(refusal.getMessage() + "\nin\n" + text(plan), refusal);
    }
    return world.schema();
  }

  private static List<PlannedStep> plan(List<Piece> before, List<Piece> after) {
    return new Planner(RULES, MAJOR, Conversions.NONE, Form.PLAIN)
        .plan(World.schema(before), World.schema(after));
  }

  private static String text(List<PlannedStep> plan) {
    return plan.stream().map(step -> step.step().sql() + "\n").collect(Collectors.joining());
  }
}
