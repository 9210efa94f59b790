package dev.plumb.postgres.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.observe.Blocker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What is said of sessions that are in the way.
class SessionNoteTest {
  private static final String WORKER = "autovacuum worker";

  @Test
  void aVacuumAgainstWraparoundDoesNotGiveWay() {
    var query = "autovacuum: VACUUM public." + "t".repeat(63) + " (to prevent wraparound)";
    assertThat(SessionNote.of(WORKER, "", query)).isEqualTo("a vacuum that does not give way");
  }

  @Test
  void anyOtherAutovacuumDoes() {
    assertThat(SessionNote.of(WORKER, "", "autovacuum: VACUUM ANALYZE public.t"))
        .isEqualTo("a vacuum that will give way");
  }

  @Test
  void aQueryThatOnlySpeaksOfWraparoundIsNoVacuum() {
    assertThat(SessionNote.of("client backend", "psql", "select 'to prevent wraparound'")).isNull();
  }

  @Test
  void aDumpIsKnownByItsName() {
    assertThat(SessionNote.of("client backend", "pg_dump", "COPY public.t TO stdout;"))
        .isEqualTo("a running dump");
  }

  @Test
  void theNoteIsPartOfTheLineThatPeopleRead() {
    var blocker =
        new Blocker(
            4711,
            "",
            "",
            WORKER,
            Duration.ofMinutes(90),
            "autovacuum: VACUUM public.t (to prevent wraparound)",
            SessionNote.of(WORKER, "", "autovacuum: VACUUM public.t (to prevent wraparound)"));
    assertThat(blocker.text())
        .isEqualTo(
            "session 4711, autovacuum worker, for 90 min, a vacuum that does not give way:"
                + " autovacuum: VACUUM public.t (to prevent wraparound)");
  }
}
