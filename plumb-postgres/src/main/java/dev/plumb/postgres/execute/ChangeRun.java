package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.lint.Finding;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Inspection;
import dev.plumb.core.lint.Refusal;
import dev.plumb.core.lint.Suppression;
import dev.plumb.postgres.lint.Judgement;
import dev.plumb.postgres.lint.Observed;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.source.ChangeSession;
import dev.plumb.postgres.source.LoadRules.Trust;
import dev.plumb.postgres.source.Script;
import dev.plumb.postgres.source.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One run of a hand-written change, file by file. Each file is a session of its own, unless one
/// transaction is around all of them.
final class ChangeRun {
  private final ScratchDatabase database;
  private final ChangeSession session;
  private final StatementRun run;
  private final Framing framing;

  /// @param dislikes the statements that failed where there were rows; empty for a run with rows
  ChangeRun(
      ScratchDatabase database, Trust trust, Framing framing, Map<Integer, Refusal> dislikes) {
    this.database = database;
    this.session = new ChangeSession(database, trust);
    this.run = new StatementRun(database, session, dislikes);
    this.framing = framing;
  }

  Inspection inspect(List<Script> scripts) {
    rejectIfUnreadable(scripts);
    var files = scripts.stream().flatMap(script -> bySession(script).stream()).toList();
    try {
      var findings = inspectAll(files);
      var read = scripts.stream().mapToInt(script -> script.files().size()).sum();
      return new Inspection(read, run.count(), findings, suppressions(scripts), run.refusals());
    } catch (SQLException e) {
      throw SqlSession.failure("the observation of locks", CoreCode.STATEMENT_FAILED, e);
    } finally {
      session.end();
    }
  }

  private List<Finding> inspectAll(List<List<Statement>> files) throws SQLException {
    var judgement = new Judgement(database.major());
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < files.size(); i++) {
      open(i == 0);
      var observed = new ArrayList<Observed>();
      for (var statement : files.get(i)) {
        observed.add(run.observe(statement));
      }
      boolean isLeftOpen = framing == Framing.NONE && session.isInTransaction();
      findings.addAll(judgement.of(observed, isLeftOpen));
      close(files.get(i).getLast());
    }
    return findings;
  }

  private void open(boolean isFirst) throws SQLException {
    if (isFirst || framing != Framing.ALL_FILES) {
      session.restart();
    }
    run.beginFile();
    if (framing == Framing.EACH_FILE || framing == Framing.ALL_FILES && isFirst) {
      run.beginTransaction();
    }
  }

  /// Whoever ends a session within a transaction loses it.
  private void close(Statement last) {
    if (framing == Framing.ALL_FILES || !session.isInTransaction()) {
      return;
    }
    if (framing == Framing.EACH_FILE) {
      session.commit(last);
    } else {
      session.rollback();
    }
  }

  private static List<List<Statement>> bySession(Script script) {
    Map<Integer, List<Statement>> files = new TreeMap<>();
    script
        .statements()
        .forEach(each -> files.computeIfAbsent(each.session(), _ -> new ArrayList<>()).add(each));
    return List.copyOf(files.values());
  }

  private static List<Suppression> suppressions(List<Script> scripts) {
    return scripts.stream().flatMap(script -> script.suppressions().stream()).toList();
  }

  private static void rejectIfUnreadable(List<Script> scripts) {
    var troubles = scripts.stream().flatMap(script -> script.troubles().stream()).toList();
    if (!troubles.isEmpty()) {
      throw new SourceRejected(troubles);
    }
  }
}
