package dev.plumb.postgres.execute;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.observe.Blocker;
import dev.plumb.postgres.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What the sessions of the server do, as far as the user may see it (manual, 27.2.3).
record Sessions(Connection connection) {

  /// How much of a query is shown.
  private static final int SHOWN = 80;

  private static final String SESSION =
      """
      select a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''),
             coalesce(a.state, a.backend_type, 'unknown'),
             coalesce(1000 * extract(epoch from pg_catalog.clock_timestamp()
                      - coalesce(a.xact_start, a.query_start, a.backend_start)), 0)::bigint,
             pg_catalog.btrim(pg_catalog.regexp_replace(
               coalesce(a.query, ''), '\\s+', ' ', 'g')),
             coalesce(a.backend_type, '')
      from pg_catalog.pg_stat_activity a
      """;

  private static final String BLOCKERS =
      SESSION + "where a.pid = any (pg_catalog.pg_blocking_pids(?)) order by a.pid";

  /// A session that has just begun will most likely be gone soon.
  private static final String OCCUPANTS =
      SESSION
          + """
          where a.pid <> pg_catalog.pg_backend_pid()
            and a.xact_start < pg_catalog.clock_timestamp() - interval '1 second'
            and a.pid in (
              select l.pid
              from pg_catalog.pg_locks l
              where l.locktype = 'relation' and l.granted
                and l.relation in (
                  select pg_catalog.to_regclass(n)::pg_catalog.oid from pg_catalog.unnest(?) n)
                and l.database = (select d.oid from pg_catalog.pg_database d
                                  where d.datname = pg_catalog.current_database()))
          order by a.xact_start
          """;

  private static final String QUEUE =
      """
      select pg_catalog.count(*),
             coalesce(1000 * extract(epoch from
                      pg_catalog.max(pg_catalog.clock_timestamp() - l.waitstart)), 0)::bigint
      from pg_catalog.pg_locks l
      where not l.granted and l.pid <> ? and ? = any (pg_catalog.pg_blocking_pids(l.pid))
      """;

  private static final String PROGRESS =
      """
      select p.phase,
             case when p.blocks_total > 0 then 100 * p.blocks_done / p.blocks_total
                  when p.tuples_total > 0 then 100 * p.tuples_done / p.tuples_total
                  else 0 end
      from pg_catalog.pg_stat_progress_create_index p
      where p.pid = ?
      union all
      select p.phase,
             case when p.heap_blks_total > 0 then 100 * p.heap_blks_scanned / p.heap_blks_total
                  else 0 end
      from pg_catalog.pg_stat_progress_cluster p
      where p.pid = ?
      """;

  /// Those that wait behind a session.
  ///
  /// @param longest how long the first of them has waited
  record Queue(int length, Duration longest) {}

  /// @param percent of this phase
  record Progress(String phase, int percent) {}

  /// {@return who keeps a session waiting}
  List<Blocker> blockersOf(int session) throws SQLException {
    try (var ask = connection.prepareStatement(BLOCKERS)) {
      ask.setInt(1, session);
      return blockers(ask);
    }
  }

  /// {@return who uses relations in a transaction that is not quite new}
  List<Blocker> occupantsOf(Collection<ObjectId> relations) throws SQLException {
    var names = relations.stream().map(Sessions::name).distinct().toArray(String[]::new);
    try (var ask = connection.prepareStatement(OCCUPANTS)) {
      ask.setArray(1, connection.createArrayOf("text", names));
      return blockers(ask);
    }
  }

  /// {@return who waits for a session}
  Queue behind(int session) throws SQLException {
    try (var ask = connection.prepareStatement(QUEUE)) {
      ask.setInt(1, session);
      ask.setInt(2, session);
      try (var rows = ask.executeQuery()) {
        rows.next();
        return new Queue(rows.getInt(1), Duration.ofMillis(rows.getLong(2)));
      }
    }
  }

  /// {@return how far a session's statements are that say so}
  List<Progress> progressOf(int session) throws SQLException {
    try (var ask = connection.prepareStatement(PROGRESS)) {
      ask.setInt(1, session);
      ask.setInt(2, session);
      var found = new ArrayList<Progress>();
      try (var rows = ask.executeQuery()) {
        while (rows.next()) {
          found.add(new Progress(rows.getString(1), rows.getInt(2)));
        }
      }
      return found;
    }
  }

  private static List<Blocker> blockers(PreparedStatement ask) throws SQLException {
    var found = new ArrayList<Blocker>();
    try (var rows = ask.executeQuery()) {
      while (rows.next()) {
        var query = rows.getString(6);
        found.add(
            new Blocker(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                Duration.ofMillis(rows.getLong(5)),
                query.length() > SHOWN ? query.substring(0, SHOWN) : query,
                SessionNote.of(rows.getString(7), rows.getString(3), query)));
      }
    }
    return found;
  }

  private static String name(ObjectId relation) {
    return relation.whole().path().stream()
        .map(Quoting::identifier)
        .collect(Collectors.joining("."));
  }
}
