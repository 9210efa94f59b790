package dev.plumb.postgres.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What statements lock that run outside of transactions, seen from a session that keeps them
/// waiting: their ribs declare no lock, so they may have none that stops readers or writers.
class ConcurrentLocksTest {
  private static final String TABLE_LOCKS =
      """
      select string_agg(distinct l.mode, ', ' order by l.mode) from pg_locks l
      where l.pid = %1$s and l.locktype = 'relation' and l.relation >= 16384
      """;

  @AutoClose private final LiveServer live = LiveServer.holding(Shop.BEFORE);

  @Test
  void anIndexIsBuiltUnderAWeakLock() throws SQLException {
    assertThat(locks(Shop.noteIndex())).isEqualTo("ShareUpdateExclusiveLock");
  }

  @Test
  void anIndexIsDroppedUnderAWeakLock() throws SQLException {
    assertThat(locks(Shop.dropFaxIndex())).isEqualTo("ShareUpdateExclusiveLock");
  }

  /// {@return the locks on tables and indexes of a statement that waits for a writer of the table}
  private String locks(HandMadePlan.Part part) throws SQLException {
    assertThat(part.step().locks()).as("declared locks").isEmpty();
    live.execute("begin; lock table shop.orders in row exclusive mode");
    try (var other = live.another()) {
      var session = LiveServer.single(other, "select pg_backend_pid()");
      var done =
          CompletableFuture.runAsync(() -> LiveServer.execute(other, part.step().sql().text()));
      live.await(
          "select exists (select from pg_locks where pid = %s and not granted)".formatted(session));
      var locks = live.value(TABLE_LOCKS.formatted(session));
      live.execute("commit");
      done.join();
      return locks;
    }
  }
}
