package dev.plumb.postgres.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.apply.ApplyReport;
import dev.plumb.core.apply.ApplyReport.Outcome;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.observe.PlanEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Others use what a plan needs.
class LockPolicyTest {
  private static final String COLUMNS =
      """
      select string_agg(attname, ',' order by attname) from pg_attribute
      where attrelid in ('shop.orders'::regclass, 'shop.log'::regclass)
        and attname in ('total', 'place')
      """;

  @AutoClose private final LiveServer live = LiveServer.holding(Shop.BEFORE);

  @Test
  void aSegmentThatGetsNoLockIsTriedAgainAsAWhole() {
    live.execute("begin; lock table shop.orders in row exclusive mode");
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.Retrying(_, int attempt, _, _) && attempt == 3) {
                assertThat(live.value(COLUMNS)).isNull();
                live.execute("commit");
              }
            });
    var report = Applying.begin(Shop.twoColumns(), live, trace);
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(live.value(COLUMNS)).isEqualTo("place,total");
    assertThat(trace.all(PlanEvent.StepStarted.class)).hasSizeGreaterThanOrEqualTo(6);
    assertThat(trace.all(PlanEvent.SegmentCommitted.class)).hasSize(1);
  }

  @Test
  void whenTheBudgetIsSpentTheOthersAreNamedAndNothingIsChanged() {
    live.execute("begin; lock table shop.orders in row exclusive mode");
    var trace = Trace.silent();
    var failure =
        catchThrowableOfType(
            StatementFailed.class,
            () -> Applying.apply(Shop.twoColumns(), live, Applying.BRIEF, trace, Beginning.START));
    assertThat(failure.code()).isEqualTo(CoreCode.LOCK_TIMEOUT);
    assertThat(failure.code().exit()).isEqualTo(ExitCode.FAILED_MIDWAY);
    assertThat(failure.getMessage().lines().toList().get(1))
        .startsWith("  blocked by session " + live.value("select pg_backend_pid()") + " of ")
        .endsWith(": lock table shop.orders in row exclusive mode");
    assertThat(failure).hasMessageEndingWith("nothing was changed");
    assertThat(trace.all(PlanEvent.Waiting.class)).isNotEmpty();
    live.execute("commit");
    assertThat(live.value(COLUMNS)).isNull();
    live.awaitNoLocks();
  }

  @Test
  void aLongTransactionOnTheTableIsToldOfBeforehand() {
    live.execute("begin; select count(*) from shop.orders");
    live.await("select clock_timestamp() > now() + interval '1.1 seconds'");
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.Retrying) {
                live.execute("commit");
              }
            });
    Applying.begin(Shop.twoColumns(), live, trace);
    assertThat(trace.all(PlanEvent.Crowded.class).getFirst().sessions())
        .extracting(session -> session.session() + " " + session.state())
        .containsExactly(live.value("select pg_backend_pid()") + " idle in transaction");
  }

  @Test
  void othersThatWaitTooLongBehindAWaitingStatementAreLetPass() throws SQLException {
    var patience =
        Applying.patience(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMillis(50));
    live.execute("begin; lock table shop.orders in row exclusive mode");
    var reader = new AtomicReference<CompletableFuture<String>>();
    try (var other = live.another()) {
      var trace =
          Trace.reacting(
              event -> {
                if (event instanceof PlanEvent.Waiting && reader.get() == null) {
                  reader.set(
                      CompletableFuture.supplyAsync(
                          () -> LiveServer.single(other, "select count(*) from shop.orders")));
                }
                if (event instanceof PlanEvent.Retrying) {
                  assertThat(reader.get().join()).isEqualTo("500");
                  live.execute("commit");
                }
              });
      var report = Applying.apply(Shop.twoColumns(), live, patience, trace, Beginning.START);
      assertThat(report.outcome()).isEqualTo(Outcome.DONE);
      assertThat(trace.all(PlanEvent.Retrying.class))
          .extracting(PlanEvent.Retrying::reason)
          .first()
          .asString()
          .startsWith("others had waited too long behind the statement");
    }
  }

  @Test
  void aDeadlockIsTriedAgain() {
    var patience =
        Applying.patience(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5));
    live.execute("begin; lock table shop.orders in row exclusive mode");
    var other = new AtomicReference<CompletableFuture<Void>>();
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.Waiting && other.get() == null) {
                other.set(
                    CompletableFuture.runAsync(
                        () -> live.execute("lock table shop.log in row exclusive mode")));
              }
              if (event instanceof PlanEvent.Retrying) {
                other.get().join();
                live.execute("commit");
              }
            });
    var report = Applying.apply(Shop.twoColumns(), live, patience, trace, Beginning.START);
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(trace.all(PlanEvent.Retrying.class))
        .extracting(PlanEvent.Retrying::reason)
        .first()
        .asString()
        .startsWith("the statement and another session waited for each other");
  }

  @Test
  void anIndexIsBuiltOnceALongTransactionIsOver() {
    live.execute("begin isolation level repeatable read; select count(*) from shop.orders");
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.Waiting) {
                live.execute("commit");
              }
            });
    assertThat(Applying.begin(Shop.oneIndex(), live, trace).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void anIndexThatHadToGiveUpLeavesNothing() {
    live.execute("begin isolation level repeatable read; insert into shop.orders values (0)");
    var failure =
        catchThrowableOfType(
            StatementFailed.class,
            () ->
                Applying.apply(
                    Shop.oneIndex(), live, Applying.BRIEF, Trace.silent(), Beginning.START));
    assertThat(failure.code()).isEqualTo(CoreCode.LOCK_TIMEOUT);
    live.execute("rollback");
    assertThat(Applying.resume(Shop.oneIndex(), live, Trace.silent()).outcome())
        .isEqualTo(Outcome.DONE);
  }

  @Test
  void ofTwoAppliesAtOnceOneIsRefused() {
    var plan = Shop.twoColumns();
    var second = new AtomicReference<PlanRefused>();
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.StepFinished) {
                second.set(
                    catchThrowableOfType(
                        PlanRefused.class, () -> Applying.begin(plan, live, Trace.silent())));
              }
            });
    ApplyReport report = Applying.begin(plan, live, trace);
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(second.get().code()).isEqualTo(CoreCode.APPLY_LOCKED);
  }
}
