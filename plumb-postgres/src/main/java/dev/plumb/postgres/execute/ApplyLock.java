package dev.plumb.postgres.execute;

/// The session-level advisory lock of those who apply plans (manual, 13.3.5), as queries speak of
/// it.
final class ApplyLock {
  /// `plumb` in ASCII.
  private static final String KEY = "482905157986";

  /// Whether the lock could be had, and the number of the session.
  static final String TRY =
      "select pg_catalog.pg_try_advisory_lock(" + KEY + "), pg_catalog.pg_backend_pid()";

  /// What is true of the row `l` of `pg_locks` that shows the lock.
  static final String SHOWN =
      "l.locktype = 'advisory' and l.granted and (l.classid::bigint << 32) + l.objid::bigint = "
          + KEY;

  /// Whether anyone holds the lock in this database.
  static final String IS_HELD =
      "select exists (select from pg_catalog.pg_locks l where "
          + SHOWN
          + """
             and l.database = (select d.oid from pg_catalog.pg_database d
                               where d.datname = pg_catalog.current_database()))
            """;

  private ApplyLock() {}
}
