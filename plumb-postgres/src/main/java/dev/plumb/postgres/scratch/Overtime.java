package dev.plumb.postgres.scratch;

import java.sql.SQLException;
import java.time.Duration;

/// Ends statements that run longer than allowed although their source has lifted
/// `statement_timeout`.
record Overtime(ClusterConnection admin, String database, String ownerRole, Duration limit)
    implements Runnable {
  /// The server's own limit, where it stands, comes first.
  private static final Duration GRACE = Duration.ofSeconds(1);

  @Override
  public void run() {
    try {
      do {
        Thread.sleep(limit);
        end();
      } while (admin.databaseExists(database));
    } catch (SQLException | InterruptedException ended) {
      // The server or the run is over, and so is this watch.
      return;
    }
  }

  private void end() throws SQLException {
    admin.rows(
        """
        select pg_catalog.pg_terminate_backend(pid)::text
        from pg_catalog.pg_stat_activity
        where usename = ? and datname = ? and state = 'active'
          and pg_catalog.clock_timestamp() - query_start > ?::pg_catalog.interval
        """,
        ownerRole,
        database,
        limit.plus(GRACE).toMillis() + " milliseconds");
  }
}
