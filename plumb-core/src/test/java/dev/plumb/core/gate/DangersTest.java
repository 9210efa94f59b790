package dev.plumb.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.toy.Box;
import dev.plumb.core.toy.Toys;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DangersTest {
  @Test
  void aLargeShareOfManyIsAMass() {
    assertThat(marked(10, 20).hazards())
        .singleElement()
        .satisfies(hazard -> assertThat(hazard.kind()).isEqualTo(HazardKind.MASS_DROP))
        .satisfies(
            hazard -> assertThat(hazard.message()).isEqualTo("10 of 20 objects are dropped, 50 %"));
  }

  @Test
  void fewAreNoMassNorIsASmallShare() {
    assertThat(marked(9, 9).hazards()).isEmpty();
    assertThat(marked(10, 100).hazards()).isEmpty();
  }

  private static Plan marked(int dropped, int all) {
    var schema =
        Toys.schema(
            IntStream.range(0, all)
                .mapToObj(i -> Box.named("box" + i))
                .toArray(SchemaObject[]::new));
    var entries =
        IntStream.range(0, dropped).mapToObj(i -> drop(Box.id(null, "box" + i), i + 1)).toList();
    return new Dangers(Toys.rules(), schema).marked(new Plan(17, "from", "to", entries));
  }

  private static Plan.Entry drop(ObjectId box, int number) {
    var step = Step.of(new Sql("burn " + box.name()));
    return new Plan.Entry(
        new PlannedStep(number, 1, step, new Change.Drop(box)),
        new Certificate(List.of(), Set.of(), Set.of()),
        List.of());
  }
}
