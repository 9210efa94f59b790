package dev.plumb.core.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.ownership.OwnershipRule.Treatment;
import dev.plumb.core.state.State;
import dev.plumb.core.state.StatePair;
import dev.plumb.core.toy.Box;
import dev.plumb.core.toy.Label;
import dev.plumb.core.toy.Toys;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnershipTest {
  private static final Box LIVE = Box.named("queue_1");
  private static final Label ITS_LABEL = Label.on(LIVE, "", null, "fragile");
  private static final Box DECLARED = Box.named("queue_2");
  private static final Box OTHER = Box.named("other");

  @Test
  void everythingIsManagedWhereNoRuleSaysOtherwise() {
    var pair = pair(List.of(LIVE), List.of(DECLARED));
    assertThat(Ownership.OF_EVERYTHING.applied(Toys.rules(), pair)).isSameAs(pair);
  }

  @Test
  void whatIsLeftAloneIsNeitherDroppedNorCreatedNorChanged() {
    var relabelled = Label.on(LIVE, "", null, "heavy");
    var pair =
        with(
            new OwnershipRule(List.of("box"), List.of("queue_*"), Treatment.LEFT_ALONE),
            pair(List.of(LIVE, ITS_LABEL, OTHER), List.of(LIVE, relabelled, DECLARED)));
    assertThat(left(pair)).containsExactly(new Difference.Undeclared(OTHER.id()));
    assertThat(pair.hidden())
        .extracting(Difference::id)
        .containsExactlyInAnyOrder(ITS_LABEL.id(), DECLARED.id());
  }

  @Test
  void whatIsKeptIsNotDroppedButCreatedAndChanged() {
    var pair =
        with(
            new OwnershipRule(List.of(), List.of("queue_?"), Treatment.KEPT),
            pair(List.of(LIVE, ITS_LABEL), List.of(DECLARED)));
    assertThat(left(pair)).containsExactly(new Difference.Missing(DECLARED.id()));
    assertThat(pair.hidden())
        .extracting(Difference::id)
        .containsExactlyInAnyOrder(LIVE.id(), ITS_LABEL.id());
  }

  @Test
  void theFirstRuleThatIsAboutAnObjectCounts() {
    var ownership =
        new Ownership(
            List.of(
                new OwnershipRule(List.of(), List.of("queue_1"), Treatment.MANAGED),
                new OwnershipRule(List.of(), List.of("*"), Treatment.LEFT_ALONE)));
    var pair = ownership.applied(Toys.rules(), pair(List.of(LIVE, OTHER), List.of(DECLARED)));
    assertThat(left(pair)).containsExactly(new Difference.Undeclared(LIVE.id()));
  }

  @Test
  void aRuleForPartsIsAboutNoWhole() {
    var pair =
        with(
            new OwnershipRule(List.of("label"), List.of(), Treatment.LEFT_ALONE),
            pair(List.of(LIVE, ITS_LABEL), List.of(LIVE)));
    assertThat(left(pair)).isEmpty();
    assertThat(pair.hidden()).containsExactly(new Difference.Undeclared(ITS_LABEL.id()));
  }

  private static StatePair with(OwnershipRule rule, StatePair pair) {
    return new Ownership(List.of(rule)).applied(Toys.rules(), pair);
  }

  private static List<Difference> left(StatePair pair) {
    return new Diff(Toys.rules()).between(pair.actual().schema(), pair.desired().schema());
  }

  private static StatePair pair(List<SchemaObject> actual, List<SchemaObject> desired) {
    return new StatePair(state(actual), state(desired), 17, List.of());
  }

  private static State state(List<SchemaObject> objects) {
    return State.of("toys", 17, Toys.schema(objects.toArray(SchemaObject[]::new)), List.of());
  }
}
