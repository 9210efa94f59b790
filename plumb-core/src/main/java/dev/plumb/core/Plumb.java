package dev.plumb.core;

import dev.plumb.core.apply.Applier;
import dev.plumb.core.apply.ApplyReport;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.apply.Chronicle;
import dev.plumb.core.apply.Purge;
import dev.plumb.core.apply.Stop;
import dev.plumb.core.apply.Undertaking;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.diagnostic.PlumbException.Unmodelled;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.Reading;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.diff.Disorder;
import dev.plumb.core.diff.Order;
import dev.plumb.core.dump.Adoption;
import dev.plumb.core.dump.Dump;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Levels;
import dev.plumb.core.lint.LintReport;
import dev.plumb.core.lint.SuppressionRule;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.proof.ChangeTrial;
import dev.plumb.core.proof.ProvenPlans;
import dev.plumb.core.proof.Prover;
import dev.plumb.core.snapshot.CachedLaboratory;
import dev.plumb.core.snapshot.Excerpt;
import dev.plumb.core.snapshot.SnapshotFile;
import dev.plumb.core.snapshot.SnapshotFile.Snapshot;
import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceTree;
import dev.plumb.core.state.OpenState;
import dev.plumb.core.state.Origin;
import dev.plumb.core.state.Redeclaration;
import dev.plumb.core.state.State;
import dev.plumb.core.state.StatePair;
import dev.plumb.core.state.States;
import dev.plumb.core.state.Undoing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// plumb as a library: one object, the verbs of the command line.
///
/// ```java
/// try (var plumb = Plumb.open(dialect, settings, Path.of("."), Unknowns.REFUSED)) {
///   var declared = new Origin.Files(Path.of("schema"));
///   var target = Target.of(new Secret(System.getenv("DATABASE_URL")));
///   var plan = plumb.plan(new Origin.Live(target), declared);          // proven on a scratch
/// server
///   plan.entries().forEach(entry -> System.out.println(entry.planned().step().sql()));
///   plumb.apply(plan, target, Allowance.NOTHING, PlanObserver.SILENT); // refuses data loss
///   assert plumb.drift(declared, target).isEmpty();
/// }
/// ```
public final class Plumb implements AutoCloseable {

  private final Dialect dialect;
  private final Laboratory laboratory;
  private final States states;
  private final ProvenPlans proven;
  private final Reach reach;
  private final Unknowns unknowns;

  /// What to do about objects that plumb does not model.
  public enum Unknowns {
    /// Name them and stop.
    REFUSED,
    /// Leave them out of account.
    ALLOWED
  }

  private Plumb(
      Dialect dialect,
      Laboratory laboratory,
      States states,
      ProvenPlans proven,
      Reach reach,
      Unknowns unknowns) {
    this.dialect = dialect;
    this.laboratory = laboratory;
    this.states = states;
    this.proven = proven;
    this.reach = reach;
    this.unknowns = unknowns;
  }

  /// {@return plumb for one database product; closing it ends what it started}
  ///
  /// @param workingFolder what relative paths are relative to
  public static Plumb open(
      Dialect dialect, LaboratorySettings settings, Path workingFolder, Unknowns unknowns) {
    var laboratory = new CachedLaboratory(dialect.laboratory(settings), dialect, settings);
    var reach =
        switch (settings.trust()) {
          case UNTRUSTED -> Reach.PROJECT;
          case TRUSTED -> Reach.ANYWHERE;
        };
    var states = new States(dialect, laboratory, workingFolder, reach);
    var proven = new ProvenPlans(dialect, laboratory, settings.cache());
    return new Plumb(dialect, laboratory, states, proven, reach, unknowns);
  }

  public Dialect dialect() {
    return dialect;
  }

  public States states() {
    return states;
  }

  /// {@return two states, read at the same time for the major version of the first that has one}
  ///
  /// @throws Unmodelled when one holds objects that plumb does not model, unless that is allowed
  public StatePair read(Origin actual, Origin desired, Guidance guidance) {
    if (actual instanceof Origin.Live(var target)) {
      laboratory.mayUse(target);
    }
    var pair = onFittingServer(() -> readBoth(actual, desired, guidance));
    var stated =
        switch (guidance.access()) {
          case STATED -> pair;
          case EXACT -> pair.statingAllAccess();
        };
    return guidance.ownership().applied(dialect.rules(), stated.canonical(dialect.rules()));
  }

  private StatePair readBoth(Origin actual, Origin desired, Guidance guidance) {
    try (var from = states.open(actual);
        var to = states.open(desired)) {
      var pair = StatePair.read(from, to, major(from, to, guidance));
      known(pair.actual());
      known(pair.desired());
      var near =
          switch (guidance.server()) {
            case STATED -> pair.withStatedOfServer(dialect.rules(), guidance.renames().keySet());
            case EXACT -> pair.statingAllOfServer();
          };
      return new Redeclaration(dialect.rules(), laboratory).level(near);
    }
  }

  /// What the scratch server lacks, the target's own may have.
  private <T> T onFittingServer(Supplier<T> work) {
    try {
      return work.get();
    } catch (SourceRejected | StatementFailed lack) {
      if (laboratory.turnsAfter(lack)) {
        return onOtherServer(work, lack);
      }
      throw lack;
    }
  }

  private static <T> T onOtherServer(Supplier<T> work, PlumbException lack) {
    try {
      return work.get();
    } catch (ScratchUnavailable none) {
      var all = new ArrayList<>(lack.diagnostics());
      all.addAll(none.diagnostics());
      var both = new SourceRejected(all);
      both.addSuppressed(none);
      throw both;
    }
  }

  /// {@return a state alone}
  ///
  /// @throws Unmodelled when it holds objects that plumb does not model, unless that is allowed
  public State read(Origin origin, Guidance guidance) {
    return read(origin, guidance, OpenState::read);
  }

  private State read(
      Origin origin, Guidance guidance, BiFunction<OpenState, Integer, State> reading) {
    try (var state = states.open(origin)) {
      var known = known(reading.apply(state, major(state, state, guidance)));
      return switch (guidance.server()) {
        case STATED -> known.withStatedOfServer(dialect.rules());
        case EXACT -> known;
      };
    }
  }

  /// {@return the proven plan that leads from one state to another}
  public Plan plan(Origin from, Origin to) {
    return plan(read(from, to, Guidance.NONE), Guidance.NONE);
  }

  /// {@return the proven plan that leads from one state to another, for a major version}
  public Plan plan(Origin from, Origin to, int major) {
    var guidance = Guidance.NONE.on(major);
    return plan(read(from, to, guidance), guidance);
  }

  /// {@return the proven plan that leads from one state to another}
  public Plan plan(StatePair states, Guidance guidance) {
    var planning = new Planning(dialect, laboratory, proven);
    return onFittingServer(() -> planning.plan(states, guidance));
  }

  /// {@return the proven plan that fills rows of a live database; applied like any other}
  public Plan backfill(Target target, Backfill backfill) {
    laboratory.mayUse(target);
    var state = read(new Origin.Live(target), Guidance.NONE, OpenState::measured);
    var planning = new Planning(dialect, laboratory, proven);
    return onFittingServer(() -> planning.plan(state, backfill));
  }

  /// {@return what differs between a declared state and a live database; empty when in sync}
  public List<Difference> drift(Origin declared, Target live) {
    return drift(read(new Origin.Live(live), declared, Guidance.NONE), Guidance.NONE);
  }

  /// {@return what differs between two states; empty when in sync}
  public List<Difference> drift(StatePair states, Guidance guidance) {
    var actual = states.actual().schema();
    var desired = states.desired().schema();
    var prover = new Prover(dialect.rules(), laboratory, states.major());
    var found = new ArrayList<>(onFittingServer(() -> prover.differences(actual, desired)));
    if (guidance.order() != Order.KEEP) {
      found.addAll(disorder(states));
    }
    return found;
  }

  /// {@return the objects whose parts come in another order than is desired}
  public List<Difference.Changed> disorder(StatePair states) {
    return new Disorder(dialect.rules())
        .between(states.actual().schema(), states.desired().schema());
  }

  /// {@return what is to be said about hand-written statements that are to run on a state}
  ///
  /// @param files files or folders, in the order in which they run
  public LintReport lint(State on, List<Path> files, Framing framing, Levels levels) {
    var change = files.stream().map(path -> SourceTree.read(path, reach)).toList();
    var trial = new ChangeTrial(dialect.rules(), laboratory);
    var inspection = onFittingServer(() -> trial.inspect(on, change, framing));
    return LintReport.of(inspection, SuppressionRule.after(dialect.lintRules()), levels);
  }

  /// {@return source files that declare a state, their texts by path with `/` between folders}
  public SortedMap<String, String> dump(State state, Layout layout) {
    try (var bench = laboratory.bench(state.major(), Bench.Server.SHARED)) {
      return new Dump(dialect.rules(), state.major()).write(bench.read(), state.schema(), layout);
    }
  }

  /// {@return source files that add to the desired state what only the actual one holds, their
  /// texts
  /// by path with `/` between folders}
  ///
  /// @param wanted which of it; what that needs comes along
  public SortedMap<String, String> undeclared(
      StatePair states, Predicate<ObjectId> wanted, Layout layout) {
    var desired = states.desired().schema();
    var found = Adoption.of(dialect.rules(), states.actual().schema(), desired).chosen(wanted);
    var whole = desired.with(states.actual().schema(), found);
    return new Dump(dialect.rules(), states.major()).write(desired, whole, layout);
  }

  /// {@return the text of a snapshot file, one line an object}
  public String snapshot(State state) {
    var reading = new Reading(state.schema(), state.unmodelled());
    return new SnapshotFile(dialect.name(), dialect.rules())
        .write(new Snapshot(state.major(), reading));
  }

  /// {@return a plan and what its author accepts, ready to be written to a file}
  ///
  /// @param tool the version of plumb that made it
  /// @param states what it was made from; kept in the file, as far as the plan changes it
  public PlanFile planFile(Plan plan, String tool, Allowance acknowledged, StatePair states) {
    var concerned = new Undoing(dialect.rules()).concerned(plan, states);
    var before = new Excerpt(dialect.rules()).write(states.actual().schema(), concerned);
    return new PlanFile(tool, dialect.name(), plan, acknowledged.accepted(), before);
  }

  /// {@return a live database and how it was before a plan was applied, to plan the way back}
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.PlanStale when it is not where the plan leads
  public StatePair undoing(PlanFile file, Target target) {
    laboratory.mayUse(target);
    var live = read(new Origin.Live(target), Guidance.NONE, OpenState::measured);
    return new Undoing(dialect.rules()).states(file, live);
  }

  /// {@return what a plan file holds}
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.PlanStale when the file was edited
  public PlanFile planFile(Path path) {
    var file = SourceTree.read(path, Reach.ANYWHERE).files().getFirst();
    return PlanFile.read(file, dialect.name(), dialect.rules());
  }

  /// {@return what was done}
  ///
  /// @see Applier#apply
  public ApplyReport apply(Plan plan, Target target, Allowance allowance, PlanObserver observer) {
    var undertaking = Undertaking.unrecorded(plan, Beginning.START);
    return apply(undertaking, target, allowance, observer, new Stop());
  }

  /// {@return what was done}
  ///
  /// @param stop lets another thread end it early
  /// @see Applier#apply
  public ApplyReport apply(
      Undertaking undertaking,
      Target target,
      Allowance allowance,
      PlanObserver observer,
      Stop stop) {
    try (var database = dialect.open(target)) {
      return new Applier(dialect.rules(), allowance, target.patience(), observer, stop)
          .apply(undertaking, database);
    }
  }

  /// {@return the answer of a database's journal to a question}
  public <T> T journal(Target target, Function<Chronicle, T> question) {
    try (var database = dialect.open(target)) {
      return question.apply(new Chronicle(dialect, database));
    }
  }

  /// {@return what of a database was parked before a moment, to be dropped for good}
  public Purge parked(Target target, Instant before) {
    try (var database = dialect.open(target)) {
      return Purge.of(database, before);
    }
  }

  /// Drops for good what is parked.
  ///
  /// @see Purge#run
  public void purge(Purge purge, Target target, Allowance allowance, PlanObserver observer) {
    try (var database = dialect.open(target)) {
      purge.run(database, allowance, observer);
    }
  }

  @Override
  public void close() {
    laboratory.close();
  }

  private int major(OpenState actual, OpenState desired, Guidance guidance) {
    return new MajorChoice(dialect).of(actual, desired, guidance);
  }

  private State known(State state) {
    if (unknowns == Unknowns.REFUSED && !state.unmodelled().isEmpty()) {
      throw new Unmodelled(
          state.unmodelled().stream()
              .map(
                  object ->
                      Diagnostic.error(CoreCode.UNMODELLED, state.label() + " holds " + object)
                          .withHint("to go on without it: --allow-unmodelled"))
              .toList());
    }
    return state;
  }
}
