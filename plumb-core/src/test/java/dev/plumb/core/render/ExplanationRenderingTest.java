package dev.plumb.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.explain.Explanation;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.json.JsonFile;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.toy.SamplePlan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ExplanationRenderingTest {
  private static final Plan PLAN = SamplePlan.plan();

  @Test
  void tellsAPersonWhyAStatementIsThere() {
    assertThat(text(2, Allowance.NOTHING))
        .isEqualTo(
            """
              2  paint box b
                   blue,
                   'two
                   coats';
                 cause    alter box b: colour, is open
                 answers  changed     box b
                                      colour: expected blue, observed red
                                      is open: expected nothing, observed yes
                          missing     box a."the ""odd"" one"
                 runs     in transaction 1, with statements 1 to 2
                 after    1: box b needs box a (auto: made after it, dropped along with it)
                          1: it was worked out on the state that this one leads to
                 evidence box a
                          declared: SHARE (stops writers), writes it anew
                          measured: SHARE (stops writers), writes it anew
                 evidence box a."the ""odd"" one"
                          declared: reads it from end to end
                          measured: reads it from end to end
                 evidence box b
                          declared: ACCESS EXCLUSIVE (stops readers and writers), writes it anew
                          measured: ACCESS EXCLUSIVE (stops readers and writers), writes it anew
                 hazard   table-rewrite: box b is painted anew (found)
                          A table is written anew under a lock that stops readers and writers. On a big table, add a new column, fill it in batches and switch over.
                          to accept it: --allow table-rewrite:b
                 instead  the plain form is not taken, because the live database holds rows:
                            dip box b;
                              ACCESS EXCLUSIVE (stops readers and writers) on box b
                              reads box b from end to end
            """);
  }

  @Test
  void saysWhatTheAuthorOfThePlanAccepts() {
    assertThat(text(6, Allowance.of(Set.of("data-loss"))))
        .isEqualTo(
            """
              6  burn box a;
                 cause    drop box a
                 runs     in transaction 3, with statements 4 to 6
                 hazard   data-loss: all that is in box a is lost (declared)
                          Rows or column values are lost. If it is a rename, declare it; else keep a copy of what you may still need.
                          the author of the plan accepts it
                 instead  nothing: both forms write the same
            """);
  }

  @Test
  void saysWhatComesAfterAndThatNobodyCouldLookOn() {
    assertThat(text(1, Allowance.NOTHING).lines())
        .contains(
            "     before   2: box b needs box a (auto: made after it, dropped along with it)");
    assertThat(text(3, Allowance.NOTHING).lines())
        .contains("     runs     outside a transaction, for the database demands it");
  }

  @Test
  void tellsProgramsTheSame() {
    var statement = json(2);
    assertThat(statement.field("number").number()).isEqualTo(2);
    assertThat(statement.field("transaction").items()).hasSize(2);
    var after = statement.field("grounds").field("after").items().getFirst();
    var before = json(1).field("before").items().getFirst();
    assertThat(after.field("number").number()).isEqualTo(1);
    assertThat(before.field("number").number()).isEqualTo(2);
    assertThat(before.field("waiting").tree()).isEqualTo(after.field("waiting").tree());
    var evidence = statement.field("evidence").items().getLast();
    assertThat(evidence.field("relation").field("name").text()).isEqualTo("b");
    assertThat(evidence.field("measured").field("lock").text()).isEqualTo("access exclusive");
    assertThat(evidence.field("measured").field("rewrites").flag()).isTrue();
    var hazard = statement.field("hazards").items().getFirst();
    assertThat(hazard.field("allow").text()).isEqualTo("table-rewrite:b");
    assertThat(hazard.field("accepted").flag()).isFalse();
    assertThat(statement.field("instead").field("form").text()).isEqualTo("plain");
  }

  @Test
  void namesTheStatementsThatThereAre() {
    assertThat(rejected(PLAN, 7)).isEqualTo("it has statements 1 to 6");
    assertThat(rejected(PLAN, 0)).isEqualTo("it has statements 1 to 6");
    assertThat(rejected(SamplePlan.carrying(), 2)).isEqualTo("it has one, statement 1");
    assertThat(rejected(new Plan(17, "a", "a", List.of()), 1))
        .isEqualTo("it has none: there is nothing to do");
  }

  private static String rejected(Plan plan, int number) {
    var error = catchThrowableOfType(UsageRejected.class, () -> Explanation.of(plan, number));
    assertThat(error).hasMessage("the plan has no statement " + number);
    return error.diagnostics().getFirst().hint();
  }

  private static String text(int number, Allowance acknowledged) {
    return ExplanationText.of(List.of(Explanation.of(PLAN, number)), acknowledged, Styler.PLAIN);
  }

  private static JsonValue json(int number) {
    var file = new PlanFile("0.1.0", "Toys", PLAN, Set.of());
    var text = ExplanationJson.of(file, List.of(Explanation.of(PLAN, number)), Allowance.NOTHING);
    var root = JsonFile.read(new SourceFile("json", text), CoreCode.BAD_PLAN).getFirst();
    return root.field("statements").items().getFirst();
  }
}
