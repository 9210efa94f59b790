package dev.plumb.core.dialect;

import dev.plumb.core.forecast.Sizes;
import dev.plumb.core.journal.NewRun;
import dev.plumb.core.journal.Run;
import dev.plumb.core.journal.RunOutcome;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A live database. For one thread at a time.
public interface Database extends AutoCloseable {

  /// {@return how messages call it: host, port and database, never the password}
  String label();

  int major();

  /// {@return the role that owns what has no stated owner in a reading}
  String author();

  /// {@return what it holds, in one snapshot and without locks that anyone could notice}
  Reading read();

  /// {@return the exclusive right to apply plans to this database, until it is closed; empty when
  /// another process holds it}
  Optional<Exclusive> lock();

  /// {@return how big its relations are, as of its last reading}
  Sizes sizes();

  /// {@return what stands in the way of applying plans, such as rights that the user lacks}
  List<String> shortcomings();

  /// {@return what the journal says of the newest runs, the newest first; nothing where there is no
  /// journal, or the user may not read it}
  List<Run> runs(int newest);

  /// {@return what is parked, the oldest first}
  List<ParkedObject> parked();

  /// {@return whether another process holds the right to apply plans}
  boolean isBeingApplied();

  @Override
  void close();

  /// The right to change the database, held on a connection of its own.
  interface Exclusive extends AutoCloseable {

    /// Runs the statements of one transaction segment, all or none where they can be undone.
    ///
    /// @throws dev.plumb.core.diagnostic.PlumbException.StatementFailed when one fails; a
    ///     transaction is then rolled back
    /// @throws RuntimeException whatever the observer throws, after the same
    void run(List<PlannedStep> segment, PlanObserver observer);

    /// Writes down from now on what is run.
    ///
    /// @throws dev.plumb.core.diagnostic.PlumbException.PlanRefused when the journal cannot be kept
    void keepJournal(NewRun run);

    /// Writes down how the run ended, if there is a journal.
    ///
    /// @param error what the server said; null where nothing went wrong
    void conclude(RunOutcome outcome, @Nullable String error);

    /// Clears away what an interrupted statement left.
    ///
    /// @param statement runs outside of any transaction
    void recover(Sql statement);

    /// Makes the statement that runs fail; called by another thread.
    void cancel();

    @Override
    void close();
  }
}
