package dev.plumb.postgres.source;

import static java.util.Comparator.comparing;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.diagnostic.Severity;
import dev.plumb.postgres.source.LoadRules.Bodies;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One run of the loader: schemas, extensions, roles, then everything else in rounds until nothing
/// moves, then the bodies of functions, event triggers last.
final class Load {
  private final Script script;
  private final LoadTarget target;
  private final LoadRules rules;
  private final List<Work> works;
  private final List<Failure> failures = new ArrayList<>();
  private final List<Diagnostic> refusals = new ArrayList<>();

  Load(Script script, LoadTarget target, LoadRules rules) {
    this.script = script;
    this.target = target;
    this.rules = rules;
    this.works = Work.of(script.statements());
  }

  LoadResult run() throws SQLException {
    for (var work : of(Way.DATA, Way.CLUSTER, Way.UNSUITABLE)) {
      refusals.add(Screening.refusal(work.statement(), work.way()));
    }
    refusals.addAll(otherDatabases());
    try (var placement = Placement.into(target);
        var session = new Session(target.owner(), placement, rules.statementTimeout());
        var elevated = elevated(session, placement)) {
      var runner = new Runner(target, session, elevated, rules.trust());
      runAll(runner);
      var placed = new ArrayList<>(placement.objects());
      boolean alive = failures.stream().noneMatch(Failure::isEnd);
      var bodies = alive ? new BodyCheck(session, works).check(placed) : List.<Failure>of();
      if (!alive && elevated != null) {
        elevated.end(session.process());
      }
      if (rules.bodies() == Bodies.REFUSE) {
        failures.addAll(bodies);
      }
      placement.remove();
      if (alive) {
        runner.openCatalogs();
        runner.beginEventTriggers();
        var eventTriggers = of(Way.EVENT_TRIGGER);
        inRounds(runner::eventTrigger, eventTriggers);
        placed.addAll(EventTriggerPlaces.of(session.connection(), eventTriggers));
      }
      rejectIfWrong(session);
      var warnings = new ArrayList<>(warnings(bodies, session.major()));
      warnings.addAll(placement.remade());
      return result(session, placed, SchemaLoader.inOrder(warnings, script));
    }
  }

  private @Nullable ElevatedSession elevated(Session session, Placement placement)
      throws SQLException {
    var connection = target.elevated().orElse(null);
    return connection == null ? null : new ElevatedSession(connection, session, placement);
  }

  private void runAll(Runner runner) throws SQLException {
    for (var work : of(Way.SCHEMA)) {
      runner.ordinary(work).filter(failure -> !isPublicAgain(failure)).ifPresent(failures::add);
    }
    roles(runner);
    for (var work : of(Way.EXTENSION)) {
      runner.extension(work, refusals).ifPresent(failures::add);
    }
    inRounds(runner::subscription, of(Way.SUBSCRIPTION));
    inRounds(runner::ordinary, besidesIndexed(runner));
    inRounds(runner::database, of(Way.DATABASE));
  }

  private List<Diagnostic> otherDatabases() {
    var named =
        of(Way.DATABASE).stream()
            .map(work -> AboutDatabase.of(work.statement()).orElseThrow())
            .filter(about -> about.name().isPresent())
            .toList();
    return named.stream()
        .filter(about -> !about.name().equals(named.getFirst().name()))
        .map(about -> Screening.otherDatabase(about, named.getFirst().name().orElseThrow()))
        .toList();
  }

  /// Roles are made first, so that none is taken for one of another server.
  private void roles(Runner runner) throws SQLException {
    var first = of(Way.ROLE).stream().sorted(comparing(Load::makesRole).reversed()).toList();
    var waiting = new ArrayList<Work>();
    for (var work : first) {
      var failure = runner.role(work);
      boolean isOfOthers = failure.flatMap(each -> RoleWanted.in(each.message())).isPresent();
      if (isOfOthers && Screening.leavesRolesAlone(work.statement())) {
        waiting.add(work);
      } else {
        failure.ifPresent(failures::add);
      }
    }
    for (var work : waiting) {
      runner.roleOfOthers(work).ifPresent(failures::add);
    }
    first.stream()
        .flatMap(work -> Definition.of(work.statement()).stream())
        .map(definition -> definition.name().getLast())
        .forEach(runner::admit);
  }

  private static boolean makesRole(Work work) {
    return work.statement().startsWith("create");
  }

  /// An operator class that is made the default of a type counts for all indexes of the source,
  /// wherever it stands: tables and indexes wait for what it needs.
  private List<Work> besidesIndexed(Runner runner) {
    var all = of(Way.ORDINARY);
    if (all.stream()
        .noneMatch(work -> work.statement().startsWith("create", "operator", "class"))) {
      return all;
    }
    var indexed = all.stream().filter(Load::isIndexed).toList();
    var others = all.stream().filter(work -> !indexed.contains(work)).toList();
    var waiting = rounds(runner::ordinary, others).stream().map(Failure::work).toList();
    return all.stream().filter(work -> indexed.contains(work) || waiting.contains(work)).toList();
  }

  private static boolean isIndexed(Work work) {
    return work.statement().tokens().stream()
        .limit(3)
        .map(Token::word)
        .anyMatch(Set.of("table", "index", "materialized")::contains);
  }

  private void inRounds(Function<Work, Optional<Failure>> run, List<Work> first) {
    failures.addAll(rounds(run, first));
  }

  /// {@return the failures that are left when nothing moves any more}
  private List<Failure> rounds(Function<Work, Optional<Failure>> run, List<Work> first) {
    var pending = first;
    while (!pending.isEmpty()) {
      var waiting = new ArrayList<Failure>();
      for (var work : pending) {
        var failure = run.apply(work);
        failure.ifPresent(each -> (each.mayHeal() ? waiting : failures).add(each));
        if (failure.filter(Failure::isEnd).isPresent()) {
          return List.of();
        }
      }
      if (waiting.size() == pending.size()) {
        return waiting;
      }
      pending = waiting.stream().map(Failure::work).toList();
    }
    return List.of();
  }

  /// A database comes with the schema `public`, and many sources make it anyway.
  private static boolean isPublicAgain(Failure failure) {
    return failure.sqlState().equals("42P06")
        && Definition.of(failure.work().statement())
            .filter(definition -> definition.shown().equals("public"))
            .isPresent();
  }

  private void rejectIfWrong(Session session) throws SQLException {
    var diagnostics = new ArrayList<>(refusals);
    if (!failures.isEmpty()) {
      var definitions =
          works.stream().flatMap(work -> Definition.of(work.statement()).stream()).toList();
      var near = new NearDefinition(definitions, BuiltInNames.read(session.connection()));
      new FailureReport(failures, definitions, near, session.major())
          .diagnostics().stream()
              .filter(diagnostic -> !comesOfMissingExtension(diagnostic))
              .forEach(diagnostics::add);
    }
    if (!diagnostics.isEmpty()) {
      throw new SourceRejected(SchemaLoader.inOrder(diagnostics, script));
    }
  }

  /// What an absent extension would bring is not known, so unknown names are put down to it.
  private boolean comesOfMissingExtension(Diagnostic diagnostic) {
    boolean missing =
        refusals.stream().anyMatch(each -> each.code() == PostgresCode.MISSING_EXTENSION);
    boolean unknown =
        diagnostic.code() == PostgresCode.UNKNOWN_TYPE
            || diagnostic.code() == PostgresCode.UNKNOWN_FUNCTION
            || diagnostic.code() == PostgresCode.UNKNOWN_OBJECT;
    return missing && unknown;
  }

  private static List<Diagnostic> warnings(List<Failure> bodies, int major) {
    return bodies.stream()
        .map(
            failure ->
                FailureText.of(
                    failure, each -> Features.missing(each.statement(), major).or(each::hint)))
        .map(said -> said.withSeverity(Severity.WARNING))
        .toList();
  }

  private LoadResult result(Session session, List<PlacedObject> placed, List<Diagnostic> warnings)
      throws SQLException {
    var wrong = new ArrayList<Diagnostic>();
    var directives = new DirectivePlaces(session, placed, wrong).of(works);
    if (!wrong.isEmpty()) {
      throw new SourceRejected(SchemaLoader.inOrder(wrong, script));
    }
    return new LoadResult(script, placed, directives, warnings);
  }

  private List<Work> of(Way first, Way... others) {
    return Work.of(works, EnumSet.of(first, others));
  }
}
