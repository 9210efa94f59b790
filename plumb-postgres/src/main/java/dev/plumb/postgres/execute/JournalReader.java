package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.journal.Run;
import dev.plumb.core.journal.RunOutcome;
import dev.plumb.core.journal.RunSegment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what [Journal] wrote.
record JournalReader(Connection connection) {
  private static final String RUNS =
      """
      select r.run, r.plan, r.file, r.tool, r.login, r.role, r.application, r.revision, r.accepted,
             r.from_state, r.to_state, r.started, r.finished, r.outcome, r.error
      from plumb.run r
      order by r.run desc
      limit ?
      """;

  private static final String SEGMENTS =
      """
      select s.number, s.outcome, s.attempts, s.started, s.finished, s.error
      from plumb.segment s
      where s.run = ?
      order by s.number
      """;

  /// {@return the newest runs, the newest first; none where there is no journal}
  List<Run> runs(int newest) {
    if (!JournalSchema.isReadable(connection)) {
      return List.of();
    }
    try (var ask = connection.prepareStatement(RUNS)) {
      ask.setInt(1, newest);
      var runs = new ArrayList<Run>();
      try (var row = ask.executeQuery()) {
        while (row.next()) {
          runs.add(run(row));
        }
      }
      return runs;
    } catch (SQLException e) {
      throw SqlSession.failure(RUNS, CoreCode.STATEMENT_FAILED, e);
    }
  }

  private Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getLong("run"),
        row.getString("plan"),
        row.getString("file"),
        row.getString("tool"),
        row.getString("login"),
        row.getString("role"),
        row.getString("application"),
        row.getString("revision"),
        List.of((String[]) row.getArray("accepted").getArray()),
        row.getString("from_state"),
        row.getString("to_state"),
        time(row, "started"),
        timeOrNull(row, "finished"),
        RunOutcome.of(row.getString("outcome")),
        row.getString("error"),
        segments(row.getLong("run")));
  }

  private List<RunSegment> segments(long run) throws SQLException {
    try (var ask = connection.prepareStatement(SEGMENTS)) {
      ask.setLong(1, run);
      var segments = new ArrayList<RunSegment>();
      try (var row = ask.executeQuery()) {
        while (row.next()) {
          segments.add(
              new RunSegment(
                  row.getInt("number"),
                  RunOutcome.of(row.getString("outcome")),
                  row.getInt("attempts"),
                  time(row, "started"),
                  timeOrNull(row, "finished"),
                  row.getString("error")));
        }
      }
      return segments;
    }
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
