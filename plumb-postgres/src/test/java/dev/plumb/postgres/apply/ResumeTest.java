package dev.plumb.postgres.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.apply.ApplyReport.Outcome;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.plan.Plan;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// A plan that was interrupted goes on from where the database stands.
class ResumeTest {
  private static final String INDEX =
      "select substring(pg_get_indexdef('shop.orders_note'::regclass) from '\\(.*\\)')";

  @AutoClose private final LiveServer live = LiveServer.holding(Shop.BEFORE);

  @Test
  void aPlanThatWasNotBegunIsBegun() {
    var trace = Trace.silent();
    assertThat(Applying.resume(Shop.fiveSegments(), live, trace).outcome()).isEqualTo(Outcome.DONE);
    assertThat(trace.all(PlanEvent.Resumed.class)).isEmpty();
    assertThat(trace.all(PlanEvent.SegmentCommitted.class)).hasSize(5);
    assertThat(trace.all(PlanEvent.Finished.class)).containsExactly(new PlanEvent.Finished(6));
  }

  @Test
  void aPlanThatStandsInTheMiddleIsNotBegunAnewAndSaysSo() {
    var plan = Shop.fiveSegments();
    live.execute("alter table shop.orders add column total text");
    live.execute("create index orders_note on shop.orders (note)");
    var stale = stale(plan);
    assertThat(stale.code()).isEqualTo(CoreCode.PLAN_INTERRUPTED);
    assertThat(stale).hasMessageEndingWith("in the middle of the plan: 2 of 5 segments are done");
    assertThat(stale.hint()).isEqualTo("to go on from there: plumb apply --resume");
    var trace = Trace.silent();
    assertThat(Applying.resume(plan, live, trace).statements()).isEqualTo(4);
    assertThat(trace.all(PlanEvent.Resumed.class)).containsExactly(new PlanEvent.Resumed(2, 5));
    assertThat(Applying.begin(plan, live, trace).outcome()).isEqualTo(Outcome.ALREADY_THERE);
  }

  @Test
  void anIndexThatWasLeftInvalidIsBuiltAnew() {
    var plan = Shop.fiveSegments();
    live.execute("alter table shop.orders add column total text");
    invalidIndex("orders_note", "note");
    assertThat(stale(plan))
        .hasMessageEndingWith("1 of 5 segments are done, and something of segment 2 is left over");
    var trace = Trace.silent();
    assertThat(Applying.resume(plan, live, trace).outcome()).isEqualTo(Outcome.DONE);
    assertThat(trace.all(PlanEvent.Recovering.class)).hasSize(1);
    assertThat(
            live.value(
                "select indisvalid from pg_index where indexrelid = 'shop.orders_note'::regclass"))
        .isEqualTo("t");
  }

  @Test
  void anIndexThatWasDroppedHalfwayIsDroppedForGood() {
    var plan = Shop.fiveSegments();
    live.execute(
        """
        alter table shop.orders add column total text;
        create index orders_note on shop.orders (note);
        alter table shop.log add column place text, add column hour text;
        """);
    invalidate("orders_fax");
    var trace = Trace.silent();
    assertThat(Applying.resume(plan, live, trace).statements()).isEqualTo(2);
    assertThat(trace.all(PlanEvent.Resumed.class)).containsExactly(new PlanEvent.Resumed(3, 5));
    assertThat(live.value("select to_regclass('shop.orders_fax') is null")).isEqualTo("t");
  }

  @Test
  void theOldOneOfAReplacedIndexIsDroppedForGood() {
    var plan = Shop.replacedIndex();
    live.execute(
        """
        alter index shop.orders_fax rename to plumb_old;
        create index orders_fax on shop.orders (fax, id);
        """);
    invalidate("plumb_old");
    assertThat(stale(plan))
        .hasMessageEndingWith("2 of 4 segments are done, and something of segment 3 is left over");
    assertThat(Applying.resume(plan, live, Trace.silent()).statements()).isEqualTo(2);
  }

  @Test
  void aStateThatThePlanDoesNotLeadThroughIsStale() {
    var plan = Shop.fiveSegments();
    live.execute("alter table shop.orders add column sum text");
    assertThat(stale(plan).code()).isEqualTo(CoreCode.PLAN_STALE);
    assertThat(stale(plan)).hasMessageEndingWith(": table shop.orders has changed meanwhile");
    var resumed =
        catchThrowableOfType(PlanStale.class, () -> Applying.resume(plan, live, Trace.silent()));
    assertThat(resumed.code()).isEqualTo(CoreCode.PLAN_STALE);
  }

  @Test
  void whatAFailedBuildLeavesIsClearedAtOnce() {
    var unique = new HandMadePlan(Shop.BEFORE).segment(Shop.uniqueNoteIndex()).plan();
    live.execute("update shop.orders set note = 'same'");
    var failure =
        catchThrowableOfType(
            StatementFailed.class, () -> Applying.begin(unique, live, Trace.silent()));
    assertThat(failure.sqlState()).isEqualTo("23505");
    assertThat(live.value("select to_regclass('shop.orders_note') is null")).isEqualTo("t");
    live.execute("update shop.orders set note = 'note ' || id");
    assertThat(Applying.begin(unique, live, Trace.silent()).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void anIndexThatSomeoneMadeUnderThePlansNameIsLeftAlone() {
    var plan = Shop.fiveSegments();
    live.execute("alter table shop.orders add column total text");
    live.execute("create index orders_note on shop.orders (note, fax)");
    var stale =
        catchThrowableOfType(PlanStale.class, () -> Applying.resume(plan, live, Trace.silent()));
    assertThat(stale.code()).isEqualTo(CoreCode.PLAN_STALE);
    assertThat(stale).hasMessageEndingWith(": table shop.orders has changed meanwhile");
    assertThat(live.value(INDEX)).isEqualTo("(note, fax)");
  }

  @Test
  void anIndexThatSomeoneMakesWhileThePlanRunsIsLeftAlone() {
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.StepStarted) {
                live.execute("create index orders_note on shop.orders (note, fax)");
              }
            });
    var failure =
        catchThrowableOfType(
            StatementFailed.class, () -> Applying.begin(Shop.oneIndex(), live, trace));
    assertThat(failure.sqlState()).isEqualTo("42P07");
    assertThat(live.value(INDEX)).isEqualTo("(note, fax)");
  }

  @Test
  void anIndexThatIsToGoAndThatSomeoneMadeAnewIsLeftAlone() {
    var plan = new HandMadePlan(Shop.BEFORE).segment(Shop.dropFaxIndex()).plan();
    live.execute("drop index shop.orders_fax");
    live.execute("create index orders_fax on shop.orders (fax, note)");
    var stale =
        catchThrowableOfType(PlanStale.class, () -> Applying.resume(plan, live, Trace.silent()));
    assertThat(stale.code()).isEqualTo(CoreCode.PLAN_STALE);
    assertThat(live.value("select to_regclass('shop.orders_fax') is null")).isEqualTo("f");
  }

  private PlanStale stale(Plan plan) {
    return catchThrowableOfType(PlanStale.class, () -> Applying.begin(plan, live, Trace.silent()));
  }

  private void invalidIndex(String name, String column) {
    live.execute("create index " + name + " on shop.orders (" + column + ")");
    invalidate(name);
  }

  private void invalidate(String name) {
    LiveServer.execute(
        live.superuser(),
        "update pg_index set indisvalid = false where indexrelid = 'shop.%s'::regclass"
            .formatted(name));
  }
}
