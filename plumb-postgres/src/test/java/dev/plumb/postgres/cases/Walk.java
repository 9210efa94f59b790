package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.Unmodelled;
import dev.plumb.core.dialect.Bench.FailedStep;
import dev.plumb.core.dialect.Elaboration;
import dev.plumb.core.dialect.Reading;
import dev.plumb.core.diff.Diff;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.proof.Goal;
import dev.plumb.core.proof.Prover;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.execute.PgBench;
import dev.plumb.postgres.rules.RuleTable;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.source.LoadRules;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/// One case in one direction on one major version: plans, proves, runs the plan on a database that
/// the proof has not seen, and looks at what came of it.
final class Walk {
  private final Bed bed;
  private final CaseFolder folder;
  private final Direction direction;
  private final int major;
  private final Rules rules = RuleTable.rules();
  private final Prover prover;

  Walk(Bed bed, CaseFolder folder, Direction direction, int major) {
    this.bed = bed;
    this.folder = folder;
    this.direction = direction;
    this.major = major;
    this.prover = new Prover(rules, bed.laboratory(), major);
  }

  /// {@return the plan that led to the desired state}
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException when plumb refuses
  /// @throws AssertionError when plumb is wrong
  Walked run(Steadiness steadiness) throws SQLException {
    var goal = goal();
    var live = bed.live(folder.from(direction), folder.to(direction), major);
    try (var bench = new PgBench(live, LoadRules.Trust.UNTRUSTED)) {
      var rows = SeededRows.sown(live.owner(), folder.settings(), direction);
      var actual = known(Bed.read(live));
      var plan = prover.prove(actual, goal);
      steadiness.check(actual, goal.schema(), folder.to(direction));
      assertThat(new Declarations(plan, actual).differences())
          .as("what is declared and not seen, or seen and not declared")
          .isEmpty();
      execute(bench, plan);
      var end = bench.read();
      checkArrival(plan, end, goal);
      rows.checkSurvival(live.owner());
      var regard =
          new Diff(rules).complete(goal.schema(), end).equals(goal.schema())
              ? Observer.Regard.OWNERS_AND_RIGHTS
              : Observer.Regard.DEFINITIONS_ONLY;
      observe(live, regard);
      return new Walked(plan, new Diff(rules).between(actual, goal.schema()));
    }
  }

  private void observe(ScratchDatabase live, Observer.Regard regard) throws SQLException {
    Supplier<ScratchDatabase> built =
        () -> bed.live(folder.to(direction), folder.from(direction), major);
    if (!folder.settings().isUnlike(direction) || !Observer.isPresentFor(major)) {
      Observer.compare(live, built, regard);
      return;
    }
    assertThatThrownBy(() -> Observer.compare(live, built, regard))
        .as("nothing is unlike: take it out of case.yaml")
        .isInstanceOf(AssertionError.class);
  }

  private Goal goal() {
    var desired = elaborated(folder.to(direction));
    var renames =
        switch (direction) {
          case FORWARD -> desired.renames();
          case BACKWARD -> Reversal.of(elaborated(folder.from(direction)).renames());
        };
    var schema = desired.reading().schema();
    var wanted =
        folder.settings().areRolesExact()
            ? schema.within(schema.scope().withAllOfServer())
            : schema;
    var settings = folder.settings();
    return new Goal(
        wanted, renames, desired.conversions(), null, settings.order(), settings.form(), null);
  }

  private Elaboration elaborated(SourceTree source) {
    var elaboration = bed.elaborate(source, major);
    known(elaboration.reading());
    return elaboration;
  }

  private static Schema known(Reading reading) {
    if (!reading.unmodelled().isEmpty()) {
      throw new Unmodelled(
          reading.unmodelled().stream()
              .map(object -> Diagnostic.error(CoreCode.UNMODELLED, object))
              .toList());
    }
    return reading.schema();
  }

  private static void execute(PgBench bench, Plan plan) {
    for (var segment : plan.segments()) {
      try {
        bench.rehearse(segment);
      } catch (FailedStep failed) {
        throw new AssertionError(
            "the plan was proven and fails: " + failed.step().step().sql(), failed);
      }
    }
  }

  private void checkArrival(Plan plan, Schema end, Goal goal) {
    assertThat(prover.differences(end, goal.schema())).as("what is left to do").isEmpty();
    assertThat(new Fingerprints(rules).of(end, plan.touched()))
        .as("the fingerprint that the plan announces")
        .isEqualTo(plan.to());
    assertThat(statements(prover.prove(end, goal))).as("the second plan").isEmpty();
  }

  static List<String> statements(Plan plan) {
    return plan.entries().stream().map(entry -> entry.planned().step().sql().text()).toList();
  }
}
