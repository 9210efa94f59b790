package dev.plumb.postgres.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.apply.ApplyReport.Outcome;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.plan.Plan;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The connection that applies is cut before and after every statement; the plan goes on from there
/// and comes to its end.
class KillTest {
  private static final String ROWS =
      "select count(*) || md5(string_agg(id || note || fax, ',' order by id)) from shop.orders";

  @TestFactory
  Stream<DynamicTest> aPlanOfOneTransaction() {
    return cuts(Shop.twoColumns());
  }

  @TestFactory
  Stream<DynamicTest> aPlanOfFiveSegments() {
    return cuts(Shop.fiveSegments());
  }

  @TestFactory
  Stream<DynamicTest> aPlanThatReplacesAnIndex() {
    return cuts(Shop.replacedIndex());
  }

  @Test
  void aStatementIsCutInItsMiddle() {
    var plan = Shop.fiveSegments();
    try (var live = new LiveServer()) {
      live.execute(Shop.BEFORE);
      live.execute("begin isolation level repeatable read; select count(*) from shop.log");
      cutAt(1, live, plan, event -> event instanceof PlanEvent.Waiting);
      live.execute("commit");
      assertThat(live.value("select count(*) from pg_index where not indisvalid")).isEqualTo("1");
      comesToItsEnd(live, plan);
    }
  }

  private static Stream<DynamicTest> cuts(Plan plan) {
    int last = events(plan);
    var tests = new ArrayList<DynamicTest>();
    for (int cut = 1; cut <= last; cut++) {
      int at = cut;
      tests.add(DynamicTest.dynamicTest("cut at event " + at, () -> cutAndGoOn(plan, at)));
    }
    return tests.stream();
  }

  /// {@return how many times the connection can be cut}
  private static int events(Plan plan) {
    var count = new AtomicInteger();
    try (var live = new LiveServer()) {
      live.execute(Shop.BEFORE);
      Applying.begin(
          plan,
          live,
          event -> {
            if (isPlaceToCut(event)) {
              count.incrementAndGet();
            }
          });
    }
    return count.get();
  }

  private static void cutAndGoOn(Plan plan, int at) {
    try (var live = new LiveServer()) {
      live.execute(Shop.BEFORE);
      cutAt(at, live, plan, KillTest::isPlaceToCut);
      comesToItsEnd(live, plan);
    }
  }

  private static boolean isPlaceToCut(PlanEvent event) {
    return event instanceof PlanEvent.StepStarted
        || event instanceof PlanEvent.StepFinished
        || event instanceof PlanEvent.SegmentCommitted;
  }

  private static void cutAt(int at, LiveServer live, Plan plan, Predicate<PlanEvent> place) {
    var seen = new AtomicInteger();
    var trace =
        Trace.reacting(
            event -> {
              if (place.test(event) && seen.incrementAndGet() == at) {
                live.cutApply();
              }
            });
    catchThrowableOfType(PlumbException.class, () -> Applying.begin(plan, live, trace));
    assertThat(seen.get()).isGreaterThanOrEqualTo(at);
  }

  private static void comesToItsEnd(LiveServer live, Plan plan) {
    var rows = live.value(ROWS);
    Applying.resume(plan, live, Trace.silent());
    assertThat(Applying.begin(plan, live, Trace.silent()).outcome())
        .isEqualTo(Outcome.ALREADY_THERE);
    assertThat(live.value(ROWS)).isEqualTo(rows).startsWith("500");
    assertThat(live.value("select count(*) from pg_index where not indisvalid")).isEqualTo("0");
    live.awaitNoLocks();
  }
}
