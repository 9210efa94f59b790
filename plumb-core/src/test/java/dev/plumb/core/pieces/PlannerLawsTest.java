package dev.plumb.core.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.rules.Rules;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every pair of states, tried on random ones.
final class PlannerLawsTest {
  private static final int MAJOR = 1;
  private static final Rules RULES = PieceRules.all();

  static LongStream seeds() {
    return LongStream.range(0, 2000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPlanLeadsFromOneStateToTheOther(long seed) {
    var before = Chance.state(seed, size(seed));
    var after = Chance.neighbour(before, seed);
    assertThat(walked(before, after)).isEqualTo(World.schema(after));
    assertThat(walked(after, before)).isEqualTo(World.schema(before));
  }

  private static Schema walked(List<Piece> before, List<Piece> after) {
    var world = new World(before);
    var plan = plan(World.schema(before), World.schema(after));
    try {
      world.run(plan);
    } catch (World.Refusal refusal) {
      throw new AssertionError(refusal.getMessage() + "\nin\n" + text(plan), refusal);
    }
    return world.schema();
  }

  private static int size(long seed) {
    return 5 + (int) (seed % 40);
  }

  private static List<PlannedStep> plan(Schema before, Schema after) {
    return new Planner(RULES, MAJOR, Conversions.NONE).plan(before, after);
  }

  private static String text(List<PlannedStep> plan) {
    var text = new StringBuilder();
    plan.forEach(step -> text.append(step.step().sql()).append('\n'));
    return text.toString();
  }
}
