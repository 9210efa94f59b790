package dev.plumb.postgres.apply;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.apply.ApplyReport.Outcome;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.apply.HandMadePlan.Part;
import dev.plumb.postgres.scratch.Isolation;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The server is in trouble, or is no place for changes, while a plan is applied.
class TroubleTest {

  /// Makes the server seem to be a standby to those who use this database.
  private static final String STANDBY =
      """
      create or replace function pg_catalog.pg_is_in_recovery() returns boolean
      language sql volatile strict parallel safe as 'select %s'
      """;

  private LiveServer live;

  @AfterEach
  void closeIt() {
    live.close();
  }

  @Test
  void aRunningDumpIsNamedAndGoesOnUndisturbed() throws SQLException {
    open(Isolation.SHARED);
    try (var dump = live.another()) {
      LiveServer.execute(
          dump,
          """
          set application_name = 'pg_dump';
          begin isolation level repeatable read read only;
          lock table shop.orders, shop.log in access share mode
          """);
      var failure =
          catchThrowableOfType(
              StatementFailed.class,
              () ->
                  Applying.apply(
                      Shop.twoColumns(), live, Applying.BRIEF, Trace.silent(), Beginning.START));
      assertThat(failure.code()).isEqualTo(CoreCode.LOCK_TIMEOUT);
      assertThat(failure.getMessage().lines().toList().get(1))
          .startsWith("  blocked by session " + LiveServer.single(dump, "select pg_backend_pid()"))
          .contains(" (pg_dump), idle in transaction, ")
          .contains(", a running dump: ");
      assertThat(failure).hasMessageEndingWith("nothing was changed");
      assertThat(LiveServer.single(dump, "select count(*) from shop.orders")).isEqualTo("500");
      LiveServer.execute(dump, "commit");
    }
    assertThat(Applying.resume(Shop.twoColumns(), live, Trace.silent()).outcome())
        .isEqualTo(Outcome.DONE);
  }

  @Test
  void aStandbyIsRefusedUntilItIsPromoted() {
    open(Isolation.SHARED);
    var plan = Shop.fiveSegments();
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.SegmentCommitted(int segment, _) && segment == 2) {
                live.cutApply();
                standby("true");
              }
            });
    var lost = catchThrowableOfType(StatementFailed.class, () -> Applying.begin(plan, live, trace));
    assertThat(lost.code().exit()).isEqualTo(ExitCode.FAILED_MIDWAY);
    assertThat(lost)
        .hasMessageStartingWith("the connection was lost: ")
        .hasMessageEndingWith("2 of 6 statements are committed and stay");
    assertThat(lost.hint()).endsWith("plumb apply --resume");
    var refused =
        catchThrowableOfType(PlanRefused.class, () -> Applying.resume(plan, live, Trace.silent()));
    assertThat(refused.code()).isEqualTo(CoreCode.TARGET_READ_ONLY);
    assertThat(refused).hasMessageEndingWith(" is a standby, which takes no changes");
    standby("false");
    assertThat(Applying.resume(plan, live, Trace.silent()).statements()).isEqualTo(4);
  }

  @Test
  void aDatabaseThatIsSetToBeReadOnlyIsRefused() {
    open(Isolation.SHARED);
    live.execute("alter database " + live.name() + " set default_transaction_read_only = on");
    var refused =
        catchThrowableOfType(
            PlanRefused.class, () -> Applying.begin(Shop.oneIndex(), live, Trace.silent()));
    assertThat(refused.code()).isEqualTo(CoreCode.TARGET_READ_ONLY);
    assertThat(refused).hasMessageEndingWith(" is set to be read-only");
    assertThat(refused.hint())
        .isEqualTo("see default_transaction_read_only of the server, the database and the user");
  }

  @Test
  void aFullDiskLeavesNothingHalfDone() {
    open(Isolation.SHARED);
    var plan =
        troubled(
            """
            do 'begin
              if exists (select from shop.log where line = ''trouble'') then
                raise exception ''could not extend file: No space left on device''
                  using errcode = ''53100'', hint = ''Check free disk space.'';
              end if;
            end'""");
    var failure = failure(plan);
    assertThat(failure.sqlState()).isEqualTo("53100");
    assertThat(failure)
        .hasMessageStartingWith("could not extend file: No space left on device")
        .hasMessageEndingWith("1 of 3 statements are committed and stay");
    assertThat(failure.hint()).isEqualTo("make room on the server, then: plumb apply --resume");
    goesOn(plan, 2);
  }

  @Test
  void aServerWithoutRoomForLocksSaysWhatToRaise() {
    open(Isolation.PRIVATE);
    var plan =
        troubled(
            """
            do 'begin
              if exists (select from shop.log where line = ''trouble'') then
                perform pg_catalog.pg_advisory_xact_lock(n)
                from pg_catalog.generate_series(1, 1000000) n;
              end if;
            end'""");
    var failure = failure(plan);
    assertThat(failure.sqlState()).isEqualTo("53200");
    assertThat(failure)
        .hasMessageStartingWith("out of shared memory")
        .hasMessageEndingWith("1 of 3 statements are committed and stay");
    assertThat(failure.hint())
        .isEqualTo(
            "the transaction locks more than the server has room for: raise"
                + " max_locks_per_transaction, which takes a restart, then: plumb apply --resume");
    goesOn(plan, 2);
  }

  private void open(Isolation isolation) {
    live = new LiveServer(isolation);
    live.execute(Shop.BEFORE);
  }

  private void standby(String answer) {
    LiveServer.execute(live.superuser(), STANDBY.formatted(answer));
  }

  /// {@return a plan whose second transaction fails as long as a row says so}
  private static Plan troubled(String statement) {
    var step = new Part(Step.of(sql(statement)), new Change.Alter(Shop.LOG, List.of("x")));
    return new HandMadePlan(Shop.BEFORE)
        .segment(Shop.column(Shop.ORDERS, "total"))
        .segment(Shop.column(Shop.LOG, "place"), step)
        .plan();
  }

  private StatementFailed failure(Plan plan) {
    live.execute("insert into shop.log values ('trouble')");
    var failure =
        catchThrowableOfType(
            StatementFailed.class, () -> Applying.begin(plan, live, Trace.silent()));
    assertThat(failure.code()).isEqualTo(CoreCode.APPLY_FAILED);
    assertThat(failure.code().exit()).isEqualTo(ExitCode.FAILED_MIDWAY);
    return failure;
  }

  private void goesOn(Plan plan, int statements) {
    live.execute("delete from shop.log");
    assertThat(Applying.resume(plan, live, Trace.silent()).statements()).isEqualTo(statements);
  }
}
