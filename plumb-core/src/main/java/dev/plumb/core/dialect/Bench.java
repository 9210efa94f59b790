package dev.plumb.core.dialect;

import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Inspection;
import dev.plumb.core.lint.Refusal;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.source.SourceTree;
import dev.plumb.core.step.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A scratch database under the spine's control. For one thread at a time.
public interface Bench extends AutoCloseable {

  /// Whom a scratch database shares its server with.
  enum Server {
    /// Others; for what is of one database alone.
    SHARED,
    /// Nobody; for what the whole server sees.
    OWN
  }

  /// Runs statements without watching them.
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.StatementFailed when one fails
  void build(List<PlannedStep> steps);

  /// {@return what the database holds}
  Schema read();

  /// {@return what the database holds amid a rehearsal: what came into being since it was last read
  /// still counts as new}
  Schema look();

  /// Puts a few rows into every table that takes them.
  void seed();

  /// {@return the rows of each table, as one digest for each column}
  Map<ObjectId, Rows> rows();

  /// {@return what the statements of one segment did, one certificate each, in order}
  ///
  /// @throws FailedStep when one fails
  List<Certificate> rehearse(List<PlannedStep> segment) throws FailedStep;

  /// {@return what is to be said about a hand-written change, which runs here statement by
  /// statement, as its author wrote it}
  ///
  /// @param files in the order in which they run, each a tree with what it includes
  /// @param refusals the statements that failed where there were rows, as an inspection with rows
  ///     told; empty for none
  Inspection inspect(List<SourceTree> files, Framing framing, Map<Integer, Refusal> refusals);

  @Override
  void close();

  /// A statement that failed in a rehearsal.
  final class FailedStep extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PlannedStep step;
    private final transient StatementFailed failure;

    public FailedStep(PlannedStep step, StatementFailed failure) {
      super(failure.getMessage(), failure);
      this.step = step;
      this.failure = failure;
    }

    public PlannedStep step() {
      return step;
    }

    public StatementFailed failure() {
      return failure;
    }
  }

  /// The content of one table.
  ///
  /// @param count how many rows
  /// @param digests a digest of all values, by column
  /// @param holders where the rows are: the table itself, or what it is made of
  record Rows(long count, Map<ObjectId, String> digests, Set<ObjectId> holders) {
    public Rows {
      digests = Map.copyOf(digests);
      holders = Set.copyOf(holders);
    }
  }
}
