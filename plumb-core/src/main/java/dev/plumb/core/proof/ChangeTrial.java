package dev.plumb.core.proof;

import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.diff.Authorship;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Inspection;
import dev.plumb.core.lint.Refusal;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.ServerObjects;
import dev.plumb.core.source.SourceTree;
import dev.plumb.core.state.State;
import java.util.List;
import java.util.Map;

/// Runs a hand-written change on a scratch copy of a state that holds a few rows. Where a statement
/// does not like the rows, all is run once more without any, so that the others are seen, too.
public final class ChangeTrial {
  private final Rules rules;
  private final Laboratory laboratory;

  public ChangeTrial(Rules rules, Laboratory laboratory) {
    this.rules = rules;
    this.laboratory = laboratory;
  }

  /// {@return what is to be said about the change}
  ///
  /// @param files in the order in which they run
  public Inspection inspect(State on, List<SourceTree> files, Framing framing) {
    var state = on.with(canonical(on));
    var seeded = run(state, files, framing, Rehearsal.Seeding.SEEDED, Map.of());
    return seeded.refusals().isEmpty()
        ? seeded
        : run(state, files, framing, Rehearsal.Seeding.EMPTY, seeded.refusals());
  }

  /// {@return the schema without what goes without saying in its database}
  private Schema canonical(State on) {
    var author = on.author();
    return author == null ? on.schema() : new Authorship(rules, author).canonical(on.schema());
  }

  private Inspection run(
      State state,
      List<SourceTree> files,
      Framing framing,
      Rehearsal.Seeding seeding,
      Map<Integer, Refusal> refusals) {
    var server =
        new ServerObjects(rules).areAmong(state.schema().ids())
            ? Bench.Server.OWN
            : laboratory.serverFor(files);
    try (var bench = laboratory.bench(state.major(), server)) {
      new ScratchCopy(rules, state.major()).build(bench, state.schema());
      if (seeding == Rehearsal.Seeding.SEEDED) {
        bench.seed();
      }
      return bench.inspect(files, framing, refusals);
    }
  }
}
