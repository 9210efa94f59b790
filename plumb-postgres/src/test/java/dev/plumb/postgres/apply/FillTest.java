package dev.plumb.postgres.apply;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

import dev.plumb.core.apply.ApplyReport.Outcome;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.apply.HandMadePlan.Part;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Rows are filled batch by batch while others use the table.
class FillTest {
  private static final String BEFORE =
      Shop.BEFORE
          + """
          create table shop.items (id integer primary key, price integer, label text);
          insert into shop.items
          select n, case when n % 10 = 0 then -1 end, repeat('x', 100)
          from generate_series(1, 20000) n;
          """;

  private static final ObjectId ITEMS = ObjectId.of(Kinds.TABLE, Shop.SCHEMA, "items");
  private static final ObjectId PRICE = ObjectId.of(Kinds.COLUMN, ITEMS, "price");

  private static final String WITHOUT = "select count(*) from shop.items where price is null";
  private static final String KEPT = "select count(*) from shop.items where price = -1";
  private static final String TRANSACTIONS =
      "select count(distinct xmin::text) from shop.items where price <> -1";

  @AutoClose private final LiveServer live = LiveServer.holding(BEFORE);

  @Test
  void eachBatchIsATransactionOfItsOwnAndWhatIsThereStays() {
    var trace = Trace.silent();
    assertThat(Applying.begin(plan(), live, trace).outcome()).isEqualTo(Outcome.DONE);
    assertThat(live.value(WITHOUT)).isEqualTo("0");
    assertThat(live.value(KEPT)).isEqualTo("2000");
    assertThat(Integer.parseInt(live.value(TRANSACTIONS))).isGreaterThan(3);
    assertThat(trace.all(PlanEvent.Filled.class))
        .as("nothing is left for a second look")
        .filteredOn(filled -> filled.percent() == 100)
        .extracting(PlanEvent.Filled::rows)
        .containsExactly(18_000L, 18_000L);
  }

  @Test
  void whatOthersWriteMeanwhileIsFilledToo() {
    var isDone = new AtomicBoolean();
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.Filled && isDone.compareAndSet(false, true)) {
                live.execute("insert into shop.items select n from generate_series(-500, -1) n");
                live.execute("update shop.items set label = 'moved' where id > 19000");
                live.execute("update shop.items set price = null where id < 50");
              }
            });
    Applying.begin(plan(), live, trace);
    assertThat(live.value(WITHOUT)).isEqualTo("0");
    assertThat(live.value("select count(*) from shop.items")).isEqualTo("20500");
    assertThat(live.value("select count(*) from shop.items where label = 'moved'"))
        .isEqualTo("1000");
  }

  @Test
  void aBatchThatIsHeldUpIsComeBackTo() throws SQLException {
    try (var other = live.another()) {
      LiveServer.execute(other, "begin; update shop.items set label = 'held' where id = 1");
      var trace =
          Trace.reacting(
              event -> {
                if (event instanceof PlanEvent.Filled filled && filled.percent() == 100) {
                  LiveServer.execute(other, "commit");
                }
              });
      Applying.begin(plan(), live, trace);
      assertThat(trace.all(PlanEvent.Retrying.class)).isEmpty();
      assertThat(trace.all(PlanEvent.Filled.class))
          .filteredOn(filled -> filled.percent() == 100)
          .extracting(PlanEvent.Filled::rows)
          .first(LONG)
          .isLessThan(18_000);
    }
    assertThat(live.value(WITHOUT)).isEqualTo("0");
    assertThat(live.value("select label from shop.items where id = 1")).isEqualTo("held");
  }

  @Test
  void whatIsHeldUpForGoodIsToldWithTheOneWhoHoldsIt() throws SQLException {
    try (var other = live.another()) {
      LiveServer.execute(other, "begin; update shop.items set label = 'held' where id = 1");
      var failure =
          catchThrowableOfType(
              StatementFailed.class,
              () -> Applying.apply(plan(), live, Applying.BRIEF, Trace.silent(), Beginning.START));
      assertThat(failure)
          .hasMessageContaining("blocked by session")
          .hasMessageContaining("update shop.items set label = 'held'");
    }
  }

  @Test
  void itGoesOnWhereItWasCutOff() {
    var plan = plan();
    var isCut = new AtomicBoolean();
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.Filled filled
                  && filled.rows() > 1000
                  && isCut.compareAndSet(false, true)) {
                live.cutApply();
              }
            });
    var failure =
        catchThrowableOfType(StatementFailed.class, () -> Applying.begin(plan, live, trace));
    assertThat(failure).hasMessageContaining("the connection was lost");
    live.awaitNoLocks();
    int left = Integer.parseInt(live.value(WITHOUT));
    assertThat(left).isBetween(1, 17_000);
    var second = Trace.silent();
    assertThat(Applying.resume(plan, live, second).outcome()).isEqualTo(Outcome.DONE);
    assertThat(second.all(PlanEvent.Filled.class).getLast().rows()).isEqualTo(left);
    assertThat(live.value(WITHOUT)).isEqualTo("0");
    assertThat(live.value(KEPT)).isEqualTo("2000");
  }

  @Test
  void aValueThatIsNullComesToAnEnd() {
    Applying.begin(plan("nullif(id, 3)"), live, Trace.silent());
    assertThat(live.value(WITHOUT)).isEqualTo("1");
  }

  private static Plan plan() {
    return plan("id * 2");
  }

  private static Plan plan(String value) {
    var update = "update only shop.items set price = ($T) where price is null";
    var fill =
        Step.of(sql(update, new Expression(value)))
            .filling(ITEMS, PRICE)
            .in(TransactionMode.BATCHES);
    var cause = new Change.Create(ObjectId.of(Kinds.NOT_NULL, PRICE, ""));
    return new HandMadePlan(BEFORE)
        .segment(new Part(fill, cause))
        .segment(Shop.column(Shop.LOG, "place"))
        .plan();
  }
}
