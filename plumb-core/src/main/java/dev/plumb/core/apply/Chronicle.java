package dev.plumb.core.apply;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.journal.Run;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.source.SourceFile;

/// Reads the journal of a database. What it says is checked: a plan against its own content, a
/// position against the state.
public final class Chronicle {
  private static final int SHOWN = 5;

  private final Dialect dialect;
  private final Database database;

  public Chronicle(Dialect dialect, Database database) {
    this.dialect = dialect;
    this.database = database;
  }

  /// {@return the plan of the newest run, which came to no end}
  ///
  /// @throws PlanRefused when there is none
  /// @throws PlanStale when the journal was edited
  public PlanFile unfinished() {
    var newest = database.runs(1);
    if (newest.isEmpty() || newest.getFirst().isDone()) {
      throw new PlanRefused(
          CoreCode.NOTHING_TO_RESUME,
          newest.isEmpty()
              ? "the journal of " + database.label() + " holds no plan"
              : "the last plan that was applied to " + database.label() + " came to its end",
          "name the file of the plan: plumb apply plan.json --resume");
    }
    return file(newest.getFirst());
  }

  public Status status() {
    var runs = database.runs(SHOWN);
    var isUnfinished = !runs.isEmpty() && !runs.getFirst().isDone();
    return new Status(
        database.isBeingApplied(), runs, isUnfinished ? standing(runs.getFirst()) : null);
  }

  private Standing standing(Run run) {
    var plan = file(run).plan();
    var position = new Whereabouts(plan, database, dialect.rules()).find();
    return Standing.of(position, plan.segments().size());
  }

  private PlanFile file(Run run) {
    var text = new SourceFile("the journal of " + database.label(), run.file());
    var file = PlanFile.read(text, dialect.name(), dialect.rules());
    if (!file.id().equals(run.plan())) {
      throw new PlanStale(
          CoreCode.PLAN_EDITED,
          "the plan of run " + run.number() + " in the journal is not the one that was begun",
          "go on with the file of the plan: plumb apply plan.json --resume");
    }
    return file;
  }
}
