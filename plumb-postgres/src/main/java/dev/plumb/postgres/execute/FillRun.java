package dev.plumb.postgres.execute;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Pace;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Fill;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives values to the rows of a table, some pages at a time, each batch in a transaction of its
/// own
/// (manual, 5.4.1 on `ctid`, and TID range scans). Rows that others write meanwhile may go to pages
/// that are behind us: the table is gone through again until there is nothing left to do. It can be
/// interrupted anywhere and begun again; what has a value is not touched.
final class FillRun {
  /// Somebody holds a row that the batch needs, or waits for one of ours.
  private static final Set<String> HELD_UP = Set.of("55P03", "40P01");

  private static final long FIRST_PAGES = 16;
  private static final long MOST_PAGES = 16_384;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private static final String LAG =
      """
      select coalesce((extract(epoch from pg_catalog.max(replay_lag)) * 1000)::pg_catalog.int8, 0)
      from pg_catalog.pg_stat_replication
      """;

  private final SqlSession session;
  private final PlannedStep step;
  private final Pace pace;
  private final PlanObserver observer;
  private final Fill fill;
  private final Deque<Batch> heldUp = new ArrayDeque<>();

  private long pages = FIRST_PAGES;
  private long rows;
  private long lastLook = System.nanoTime();
  private @Nullable StatementFailed lastFailure;

  FillRun(SqlSession session, PlannedStep step, Pace pace, PlanObserver observer) {
    this.session = session;
    this.step = step;
    this.pace = pace;
    this.observer = observer;
    this.fill = Objects.requireNonNull(step.step().fill());
  }

  /// @throws StatementFailed when a batch fails, or batches are held up again and again
  void run() {
    long filled;
    do {
      filled = pass();
    } while (filled > 0);
  }

  /// {@return how many rows got a value}
  private long pass() {
    long before = rows;
    long began = System.nanoTime();
    long end = size();
    for (long page = 0; page < end; ) {
      var batch = new Batch(page, Math.min(end, page + pages));
      attempt(batch);
      page = batch.to();
      tell(page, end, Duration.ofNanos(System.nanoTime() - began));
    }
    again();
    return rows - before;
  }

  /// Goes back to what was held up, as long as some of it moves.
  private void again() {
    while (!heldUp.isEmpty()) {
      int left = heldUp.size();
      for (int i = 0; i < left; i++) {
        attempt(heldUp.removeFirst());
      }
      if (heldUp.size() == left) {
        throw Objects.requireNonNull(lastFailure);
      }
    }
  }

  private void attempt(Batch batch) {
    long start = System.nanoTime();
    try {
      rows += batch(batch);
    } catch (StatementFailed failure) {
      if (!HELD_UP.contains(failure.sqlState())) {
        throw failure;
      }
      lastFailure = failure;
      heldUp.add(batch);
    }
    adapt(Duration.ofNanos(System.nanoTime() - start));
    rest(pace.rest());
    waitForReplicas();
  }

  /// {@return how many rows got a value; one that stays null would be found again and again}
  private long batch(Batch batch) {
    return number(
        sql(
                """
                with filled as (
                  $S and ctid >= '($D,0)' and ctid < '($D,0)' returning $I as value)
                select pg_catalog.count(value) from filled
                """,
                step.step().sql(),
                batch.from(),
                batch.to(),
                fill.column().name())
            .text());
  }

  private void adapt(Duration taken) {
    if (taken.multipliedBy(2).compareTo(pace.batch()) < 0) {
      pages = Math.min(MOST_PAGES, pages * 2);
    } else if (taken.compareTo(pace.batch()) > 0) {
      pages = Math.max(1, pages / 2);
    }
  }

  private void tell(long page, long end, Duration spent) {
    var left = spent.multipliedBy(end - page).dividedBy(page);
    observer.heard(new PlanEvent.Filled(step, rows, (int) (page * 100 / end), left));
  }

  private void waitForReplicas() {
    if (pace.lagLimit().isZero() || isRecent(lastLook)) {
      return;
    }
    for (var lag = lag(); lag.compareTo(pace.lagLimit()) > 0; lag = lag()) {
      observer.heard(new PlanEvent.Resting(step, lag));
      rest(BETWEEN_LOOKS);
    }
    lastLook = System.nanoTime();
  }

  private static boolean isRecent(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).compareTo(BETWEEN_LOOKS) < 0;
  }

  private Duration lag() {
    return Duration.ofMillis(number(LAG));
  }

  private long size() {
    return number(
        sql(
                """
                select pg_catalog.pg_relation_size($L::pg_catalog.regclass)
                       / pg_catalog.current_setting('block_size')::pg_catalog.int8
                """,
                sql("$N", fill.relation()).text())
            .text());
  }

  private long number(String query) {
    try (var statement = session.connection().createStatement()) {
      statement.setEscapeProcessing(false);
      try (var found = statement.executeQuery(query)) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw SqlSession.failure(query, CoreCode.APPLY_FAILED, e);
    }
  }

  private static void rest(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted("stopped");
    }
  }

  /// Some pages of the table.
  ///
  /// @param to the first one that is not among them
  private record Batch(long from, long to) {}
}
