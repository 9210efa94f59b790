package dev.plumb.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.toy.Box;
import dev.plumb.core.toy.SamplePlan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlanRenderingTest {
  private static final Plan NOTHING = new Plan(17, "a", "a", List.of());

  @Test
  void tellsAPersonWhatEachStatementDoes() {
    assertThat(PlanText.of(SamplePlan.plan(), Styler.PLAIN))
        .isEqualTo(
            """
            ── transaction 1

              1  call box a b;
                 cause    rename box a to b

              2  paint box b
                   blue,
                   'two
                   coats';
                 cause    alter box b: colour, is open
                 lock     ACCESS EXCLUSIVE on box b (stops readers and writers)
                 lock     SHARE on box a (stops writers)
                 rewrites box a, box b
                 scans    box a."the ""odd"" one"
                 hazard   table-rewrite: box b is painted anew

            ── outside a transaction

              3  dry box b;
                 cause    alter box b: note

            ── transaction 3

              4  make box a."the ""odd"" one";
                 cause    create box a."the ""odd"" one"

              5  make box a;
                 cause    replace box a, because note differs

              6  burn box a;
                 cause    drop box a
                 hazard   data-loss: all that is in box a is lost

            6 statements in 3 transactions; strongest lock: ACCESS EXCLUSIVE; hazards: data-loss, table-rewrite
            """);
  }

  @Test
  void writesAScript() {
    assertThat(PlanSql.of(SamplePlan.plan()))
        .isEqualTo(
            """
            -- plan for major version 17: 6 statements in 3 transactions; strongest lock: ACCESS EXCLUSIVE; hazards: data-loss, table-rewrite

            begin;

            -- 1. rename box a to b
            call box a b;

            -- 2. alter box b: colour, is open
            -- lock: ACCESS EXCLUSIVE on box b
            -- lock: SHARE on box a
            -- rewrites: box a, box b
            -- scans: box a."the ""odd"" one"
            -- hazard table-rewrite: box b is painted anew
            paint box b
              blue,
              'two
              coats';

            commit;

            -- outside a transaction

            -- 3. alter box b: note
            dry box b;

            begin;

            -- 4. create box a."the ""odd"" one"
            make box a."the ""odd"" one";

            -- 5. replace box a, because note differs
            make box a;

            -- 6. drop box a
            -- hazard data-loss: all that is in box a is lost
            burn box a;

            commit;
            """);
  }

  @Test
  void writesMarkdown() {
    var markdown = PlanMarkdown.of(SamplePlan.plan());
    assertThat(markdown.substring(0, markdown.indexOf("\n<details>")))
        .isEqualTo(
            """
            ### Plan: 6 statements in 3 transactions; strongest lock: ACCESS EXCLUSIVE; hazards: data-loss, table-rewrite

            - ⚠️ **table-rewrite**: box b is painted anew
            - ⚠️ **data-loss**: all that is in box a is lost

            | # | transaction | change | locks | rewrites | scans |
            |--:|--:|---|---|---|---|
            | 1 | 1 | rename box a to b |  |  |  |
            | 2 | 1 | alter box b: colour, is open | ACCESS EXCLUSIVE on box b<br>SHARE on box a | box a, box b | box a."the ""odd"" one" |
            | 3 | none | alter box b: note |  |  |  |
            | 4 | 3 | create box a."the ""odd"" one" |  |  |  |
            | 5 | 3 | replace box a, because note differs |  |  |  |
            | 6 | 3 | drop box a |  |  |  |
            """);
  }

  @Test
  void saysWhenThereIsNothingToDo() {
    assertThat(PlanText.of(NOTHING, Styler.PLAIN)).isEqualTo("nothing to do\n");
    assertThat(PlanMarkdown.of(NOTHING)).isEqualTo("### Plan: nothing to do\n");
    assertThat(PlanSql.of(NOTHING)).isEqualTo("-- plan for major version 17: nothing to do\n");
  }

  @Test
  void stylesNothingButWhatStandsOut() {
    Styler tags = (tone, text) -> "<" + tone + ">" + text + "</>";
    assertThat(PlanText.of(hostile("a"), tags))
        .isEqualTo(
            """
            <FAINT>── transaction 1</>

            <FAINT>  1  </><STRONG>burn it;</>
                 <FAINT>cause    </>drop box a
                 <FAINT>hazard   </><DANGER>data-loss</>: box a is lost

            1 statement in 1 transaction; strongest lock: none; hazards: data-loss
            """);
  }

  @Test
  void letsNoNameEndACommentOrSteerATerminal() {
    var plan = hostile("a\nburn everything;\u001b[2J");
    assertThat(PlanSql.of(plan).lines().skip(4).limit(2))
        .containsExactly(
            "-- 1. drop box \"a�burn everything;�[2J\"",
            "-- hazard data-loss: box \"a�burn everything;�[2J\" is lost");
    assertThat(PlanText.of(plan, Styler.PLAIN).indexOf('\u001b')).isEqualTo(-1);
  }

  @Test
  void letsNoNameBreakOutOfItsTableOrFence() {
    var lines = PlanMarkdown.of(hostile("a|b\n```<b>@all")).lines().toList();
    assertThat(lines.get(2))
        .isEqualTo(
            "- ⚠️ **data-loss**: box \"a&#124;b&#65533;&#96;&#96;&#96;&#60;b&#62;&#64;all\" is lost");
    assertThat(lines).contains("````sql", "````");
  }

  private static Plan hostile(String name) {
    var id = Box.id(null, name);
    var step = Step.of(new Sql("burn it")).risking(HazardKind.DATA_LOSS, id, id + " is lost");
    var planned = new PlannedStep(1, 1, step, new Change.Drop(id));
    var seen = new Certificate(List.of(), Set.of(), Set.of());
    return new Plan(17, "a", "b", List.of(new Plan.Entry(planned, seen, step.hazards())));
  }
}
