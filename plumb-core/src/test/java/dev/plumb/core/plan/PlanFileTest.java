package dev.plumb.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.json.ContentHash;
import dev.plumb.core.json.Json;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.toy.SamplePlan;
import dev.plumb.core.toy.Toys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlanFileTest {
  private static final PlanFile FILE =
      new PlanFile("0.1.0", "Toys", SamplePlan.plan(), Set.of("index-dropped", "data-loss"));

  @Test
  void readsWhatItWrites() {
    assertThat(read(FILE.write())).isEqualTo(FILE);
  }

  @Test
  void readsThatValuesAreCarriedOver() {
    var file = new PlanFile("0.1.0", "Toys", SamplePlan.carrying(), Set.of());
    assertThat(read(file.write())).isEqualTo(file);
  }

  @Test
  void readsThatSomethingIsParked() {
    var file = new PlanFile("0.1.0", "Toys", SamplePlan.parking(), Set.of());
    assertThat(read(file.write())).isEqualTo(file);
  }

  @Test
  void writesTheSameBytesAgain() {
    assertThat(read(FILE.write()).write()).isEqualTo(FILE.write());
  }

  @Test
  void hasAnIdOfItsContent() {
    var other = new PlanFile("0.1.0", "Toys", SamplePlan.plan(), Set.of());
    assertThat(FILE.id()).hasSize(64).isNotEqualTo(other.id());
    assertThat(read(FILE.write()).id()).isEqualTo(FILE.id());
  }

  @Test
  void readsAFileThatDoesNotSayWhyAStatementIsThere() {
    var tree = FILE.tree();
    tree.remove("form");
    tree.put("entries", List.of());
    tree.put("milestones", List.of());
    var content = new LinkedHashMap<>(tree);
    content.keySet().removeAll(Set.of("plumb", "format", "id"));
    tree.put("id", ContentHash.of(Json.line(content)));
    assertThat(read(Json.pretty(tree)).plan().form()).isNull();
  }

  @Test
  void refusesAnEditedFile() {
    var edited = FILE.write().replace("burn", "keep");
    assertThatThrownBy(() -> read(edited))
        .isInstanceOfSatisfying(
            PlanStale.class, stale -> assertThat(stale.code()).isEqualTo(CoreCode.PLAN_EDITED));
  }

  @Test
  void refusesAnAddedAcknowledgement() {
    var edited = FILE.write().replace("[\"data-loss\",", "[\"data-loss\",\"type-narrowing\",");
    assertThatThrownBy(() -> read(edited)).isInstanceOf(PlanStale.class);
  }

  @Test
  void doesNotMindHowTheFileIsLaidOut() {
    assertThat(read(FILE.write().replace("\n", "\r\n  "))).isEqualTo(FILE);
  }

  @Test
  void refusesWhatIsNoPlan() {
    assertThat(rejected("{\"plumb\":\"snapshot\"}")).isEqualTo("the file is no plan");
    assertThat(rejected("")).isEqualTo("the file is no plan");
    assertThat(rejected("[]")).isEqualTo("expected an object");
    assertThat(rejected("select 1")).startsWith("this is no JSON: Unrecognized token 'select'");
  }

  @Test
  void refusesAPlanOfAnotherProduct() {
    assertThat(rejected(new PlanFile("0.1.0", "Tools", SamplePlan.plan(), Set.of()).write()))
        .isEqualTo("the plan is for Tools, not for Toys");
  }

  private static String rejected(String text) {
    return catchThrowableOfType(SourceRejected.class, () -> read(text)).getMessage();
  }

  private static PlanFile read(String text) {
    return PlanFile.read(new SourceFile("plan.json", text), "Toys", Toys.rules());
  }
}
