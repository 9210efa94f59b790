package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.journal.NewRun;
import dev.plumb.core.journal.RunOutcome;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes down what is applied, on the connection that applies it: what runs in a transaction is
/// written in the same one, so that both are there or neither is.
final class Journal {
  private static final String NO_PRIVILEGE = "42501";

  /// A run that came to no end is taken up again by the same plan.
  private static final String TAKE_UP =
      """
      update plumb.run
      set outcome = 'running', finished = null, error = null
      where plan = ? and outcome <> 'done'
        and run = (select pg_catalog.max(last.run) from plumb.run last)
      returning run
      """;

  private static final String BEGIN =
      """
      insert into plumb.run (plan, file, tool, revision, accepted, from_state, to_state)
      values (?, ?, ?, ?, ?, ?, ?)
      returning run
      """;

  private static final String END =
      """
      update plumb.run
      set outcome = ?, error = ?, finished = pg_catalog.clock_timestamp()
      where run = ?
      """;

  private static final String BEGIN_SEGMENT =
      """
      insert into plumb.segment
        (run, number, sql, before_state, after_state, started, outcome, attempts)
      values (?, ?, ?, ?, ?, pg_catalog.clock_timestamp(), 'running', 1)
      on conflict (run, number) do update
        set attempts = segment.attempts + 1, outcome = 'running', finished = null
      """;

  private static final String END_SEGMENT =
      """
      update plumb.segment
      set outcome = ?, error = ?, finished = pg_catalog.clock_timestamp()
      where run = ? and number = ?
      """;

  private final SqlSession session;
  private final Plan plan;
  private final long run;

  private Journal(SqlSession session, Plan plan, long run) {
    this.session = session;
    this.plan = plan;
    this.run = run;
  }

  /// Begins a run, or takes one up again.
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.PlanRefused when there can be no journal
  static Journal open(SqlSession session, NewRun run) {
    session.run("begin");
    try {
      JournalSchema.ensure(session);
      var number = number(session, run);
      session.run("commit");
      return new Journal(session, run.file().plan(), number);
    } catch (PlumbException failure) {
      session.run("rollback");
      throw failure instanceof StatementFailed refused && refused.sqlState().equals(NO_PRIVILEGE)
          ? JournalSchema.refused(session, refused)
          : failure;
    }
  }

  private static long number(SqlSession session, NewRun run) {
    var known = single(session, TAKE_UP, run.file().id());
    if (known != null) {
      return known;
    }
    var plan = run.file().plan();
    var made =
        single(
            session,
            BEGIN,
            run.file().id(),
            run.file().write(),
            run.tool(),
            run.revision(),
            run.accepted().stream().sorted().toArray(String[]::new),
            plan.from(),
            plan.to());
    if (made == null) {
      throw new IllegalStateException("the journal gave no number");
    }
    return made;
  }

  void begin(List<PlannedStep> segment) {
    int index = plan.segments().indexOf(segment);
    var before = plan.milestones().get(index).state();
    var after =
        index + 1 < plan.milestones().size() ? plan.milestones().get(index + 1).state() : plan.to();
    var sql =
        segment.stream()
            .map(step -> step.step().sql().text())
            .collect(Collectors.joining(";\n", "", ";"));
    write(BEGIN_SEGMENT, run, segment.getFirst().segment(), sql, before, after);
  }

  void end(List<PlannedStep> segment, RunOutcome outcome, @Nullable String error) {
    write(END_SEGMENT, outcome.word(), error, run, segment.getFirst().segment());
  }

  void end(RunOutcome outcome, @Nullable String error) {
    write(END, outcome.word(), error, run);
  }

  private void write(String sql, @Nullable Object... values) {
    try (var statement = session.connection().prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw SqlSession.failure(sql, CoreCode.APPLY_FAILED, e);
    }
  }

  private static @Nullable Long single(SqlSession session, String sql, @Nullable Object... values) {
    try (var statement = session.connection().prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var rows = statement.executeQuery()) {
        return rows.next() ? (Long) rows.getLong(1) : null;
      }
    } catch (SQLException e) {
      throw SqlSession.failure(sql, CoreCode.APPLY_FAILED, e);
    }
  }
}
