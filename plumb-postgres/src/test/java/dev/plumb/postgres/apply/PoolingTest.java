package dev.plumb.postgres.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.apply.ApplyReport;
import dev.plumb.core.apply.ApplyReport.Outcome;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.ConnectionFailed;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.plan.Plan;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// A connection pooler stands before the database and gives transactions to sessions as it likes.
class PoolingTest {
  @AutoClose private final LiveServer live = LiveServer.holding(Shop.BEFORE);

  @Test
  void aPoolerThatSharesSessionsIsRefusedBeforeAnythingIsDone() throws IOException {
    try (var pooler = new Pooler(live.socketFolder(), Pooler.Sharing.ALWAYS)) {
      var refusal =
          catchThrowableOfType(
              ConnectionFailed.class, () -> through(pooler, Shop.fiveSegments(), Trace.silent()));
      assertThat(refusal.code()).isEqualTo(CoreCode.POOLED_CONNECTION);
      assertThat(refusal).hasMessageStartingWith("a connection pooler stands before 127.0.0.1:");
      assertThat(refusal.hint()).isEqualTo("name the server itself, not PgBouncer or the like");
    }
    live.awaitNoLocks();
    assertThat(Applying.begin(Shop.fiveSegments(), live, Trace.silent()).outcome())
        .isEqualTo(Outcome.DONE);
  }

  @Test
  void aSessionThatIsTakenAwayMidwayStopsThePlanBetweenTwoTransactions() throws IOException {
    var plan = Shop.fiveSegments();
    try (var pooler = new Pooler(live.socketFolder(), Pooler.Sharing.WHEN_TOLD)) {
      var trace =
          Trace.reacting(
              event -> {
                if (event instanceof PlanEvent.SegmentCommitted(int segment, _) && segment == 3) {
                  pooler.swap();
                }
              });
      var failure = catchThrowableOfType(StatementFailed.class, () -> through(pooler, plan, trace));
      assertThat(failure.code().exit()).isEqualTo(ExitCode.FAILED_MIDWAY);
      assertThat(failure)
          .hasMessageContaining("is no longer ours, as behind a connection pooler")
          .hasMessageEndingWith("4 of 6 statements are committed and stay");
      assertThat(trace.all(PlanEvent.SegmentCommitted.class)).hasSize(3);
    }
    live.awaitNoLocks();
    assertThat(Applying.resume(plan, live, Trace.silent()).statements()).isEqualTo(2);
  }

  private ApplyReport through(Pooler pooler, Plan plan, Trace trace) {
    return Applying.at(live.location(pooler.host()), plan, trace);
  }
}
