package dev.plumb.postgres.apply;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.apply.Beginning;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Pace;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.apply.HandMadePlan.Part;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// How long the statements of a plan may wait and work, by what they do to others.
class StatementLimitsTest {
  private static final Patience PATIENCE =
      new Patience(
          Duration.ofSeconds(20),
          Duration.ofSeconds(300),
          Duration.ofSeconds(300),
          Duration.ofSeconds(7),
          Duration.ofSeconds(1000),
          Pace.USUAL);

  private static final Sql NOTE =
      sql(
          "insert into shop.log values (pg_catalog.current_setting('lock_timeout') || ' ' ||"
              + " pg_catalog.current_setting('statement_timeout'))");

  @AutoClose private final LiveServer live = LiveServer.holding(Shop.BEFORE);

  @Test
  void aQuickStatementThatStopsOthersHasLittleTime() {
    apply(plan(strong(NOTE)), PATIENCE);
    assertThat(noted()).isEqualTo("20s 27s");
  }

  @Test
  void oneThatReadsATableHasTheTimeThatItTakes() {
    apply(plan(strong(NOTE).scanning(Shop.ORDERS)), PATIENCE);
    assertThat(noted()).isEqualTo("20s 1000s");
  }

  @Test
  void oneThatStopsNobodyMayWaitAndWork() {
    apply(plan(Step.of(NOTE).in(TransactionMode.ALONE)), PATIENCE);
    assertThat(noted()).isEqualTo("5min 1000s");
  }

  @Test
  void whatFollowsAStrongLockInItsTransactionIsHurriedToo() {
    apply(plan(strong(sql("select 1")).scanning(Shop.ORDERS), Step.of(NOTE)), PATIENCE);
    assertThat(noted()).isEqualTo("20s 27s");
  }

  @Test
  void theStatementsOfATransactionShareTheTimeToWait() {
    var slow = strong(sql("select pg_catalog.pg_sleep(0.05)"));
    apply(plan(slow, strong(NOTE)), PATIENCE);
    var left = noted().split(" ")[0];
    assertThat(left).endsWith("ms");
    assertThat(Integer.parseInt(left.replace("ms", ""))).isBetween(1, 19_950);
  }

  @Test
  void onceTheTimeIsUsedUpNothingIsWaitedFor() {
    var brief =
        new Patience(
            Duration.ofMillis(10),
            Duration.ofSeconds(300),
            Duration.ofSeconds(300),
            Duration.ofSeconds(7),
            Duration.ZERO,
            Pace.USUAL);
    apply(plan(strong(sql("select pg_catalog.pg_sleep(0.02)")), strong(NOTE)), brief);
    assertThat(noted()).isEqualTo("1ms 7001ms");
  }

  @Test
  void aQuickStatementThatIsNotQuickIsStoppedAndUndone() {
    var hurried =
        new Patience(
            Duration.ofMillis(50),
            Duration.ofSeconds(300),
            Duration.ofSeconds(300),
            Duration.ofMillis(50),
            Duration.ZERO,
            Pace.USUAL);
    var sleep = sql("select pg_catalog.pg_sleep(600) from shop.log where line = 'trouble'");
    var plan = plan(strong(NOTE), strong(sleep));
    live.execute("insert into shop.log values ('trouble')");
    var failure = catchThrowableOfType(StatementFailed.class, () -> apply(plan, hurried));
    assertThat(failure.code()).isEqualTo(CoreCode.APPLY_FAILED);
    assertThat(failure.getMessage().lines().findFirst().orElseThrow())
        .endsWith("; nobody foresaw that it takes long, and others had to wait meanwhile");
    assertThat(failure).hasMessageEndingWith("nothing was changed");
    assertThat(failure.hint())
        .isEqualTo("see why, make a new plan, or give it more time: --hold-limit 1min");
    assertThat(live.value("select count(*) from shop.log")).isEqualTo("1");
  }

  private void apply(Plan plan, Patience patience) {
    Applying.apply(plan, live, patience, Trace.silent(), Beginning.START);
  }

  private String noted() {
    return live.value("select line from shop.log");
  }

  private static Step strong(Sql statement) {
    return Step.of(statement).locking(Shop.ORDERS, LockMode.ACCESS_EXCLUSIVE);
  }

  /// {@return a plan that changes something in a second transaction}
  private static Plan plan(Step... steps) {
    var parts =
        List.of(steps).stream()
            .map(step -> new Part(step, new Change.Alter(Shop.ORDERS, List.of("note"))))
            .toArray(Part[]::new);
    return new HandMadePlan(Shop.BEFORE)
        .segment(parts)
        .segment(Shop.column(Shop.ORDERS, "total"))
        .plan();
  }
}
