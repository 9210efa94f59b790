package dev.plumb.cli;

import dev.plumb.cli.config.JournalKeeping;
import dev.plumb.cli.config.Settings;
import dev.plumb.cli.config.Trust;
import dev.plumb.cli.config.Unmodelled;
import dev.plumb.cli.doctor.Examination;
import dev.plumb.cli.terminal.Progress;
import dev.plumb.cli.terminal.Terminal;
import dev.plumb.core.Guidance;
import dev.plumb.core.Guidance.Extent;
import dev.plumb.core.Plumb;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.apply.Undertaking;
import dev.plumb.core.cache.CacheFolder;
import dev.plumb.core.cache.CacheLimits;
import dev.plumb.core.cache.ContentCache;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.Pace;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.diff.Order;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.journal.NewRun;
import dev.plumb.core.ownership.Ownership;
import dev.plumb.core.ownership.OwnershipRule;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.secret.Secret;
import dev.plumb.core.source.Revision;
import dev.plumb.core.state.Origin;
import dev.plumb.core.state.State;
import dev.plumb.core.state.StatePair;
import dev.plumb.postgres.PostgresDialect;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The library as one invocation uses it: opened with the settings that hold, and closed after.
final class Session implements AutoCloseable {
  private static final Path HERE = Path.of("");

  private final Settings settings;
  private final Instant now;
  private final Terminal terminal;
  private final Progress progress;
  private final Plumb plumb;

  private Session(Invocation invocation) {
    this.settings = invocation.settings();
    this.now = InstantSource.system().instant();
    this.terminal = invocation.terminal();
    this.progress = terminal.progress("starting");
    this.plumb = Plumb.open(new PostgresDialect(), laboratory(), HERE, unknowns());
  }

  static Session open(Invocation invocation) {
    return new Session(invocation);
  }

  Plumb plumb() {
    return plumb;
  }

  /// {@return the state that a word on the command line names}
  Origin origin(String text) {
    return plumb.states().origin(new Secret(text), this::patient);
  }

  /// {@return the desired state, of `--to` or of `plumb.yaml`}
  Origin desired() {
    if (settings.schema() instanceof String schema) {
      return origin(schema);
    }
    throw missing("the desired state", "--to STATE", "schema");
  }

  /// {@return the live database, of `--target` or of `plumb.yaml`}
  Target target() {
    if (settings.target() instanceof Secret location) {
      if (!plumb.dialect().recognises(location.reveal())) {
        throw new UsageRejected(
            CoreCode.BAD_USAGE,
            "the target is no live database",
            "name one as postgres://user@host/database or host=… dbname=…");
      }
      return patient(Target.of(location));
    }
    throw missing("the target", "--target URL", "target");
  }

  Allowance allowance() {
    List<String> given = settings.allow() instanceof List<String> allow ? allow : List.of();
    return Allowance.of(
        given.stream()
            .flatMap(each -> Arrays.stream(each.split(",")))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList());
  }

  Guidance guidance() {
    OptionalInt major =
        settings.pg() instanceof Integer pg ? OptionalInt.of(pg) : OptionalInt.empty();
    return new Guidance(
        major,
        settings.renames() instanceof Map<String, String> renames ? renames : Map.of(),
        settings.ownership() instanceof List<OwnershipRule> rules
            ? new Ownership(rules)
            : Ownership.OF_EVERYTHING,
        extent(settings.privileges()),
        extent(settings.roles()),
        settings.order() instanceof Order order ? order : Order.KEEP,
        Optional.ofNullable(settings.form()),
        Optional.ofNullable(settings.park()).map(place -> new Parking(place, now)));
  }

  private static Extent extent(@Nullable Extent said) {
    return said == null ? Extent.STATED : said;
  }

  StatePair read(Origin actual, Origin desired) {
    progress.stage("reading both states");
    var pair = plumb.read(actual, desired, guidance());
    noteUnmodelled(pair.actual());
    noteUnmodelled(pair.desired());
    return pair;
  }

  State read(Origin origin) {
    progress.stage("reading");
    var state = plumb.read(origin, guidance());
    noteUnmodelled(state);
    return state;
  }

  Plan plan(StatePair states) {
    if (guidance().order() == Order.REPORT) {
      plumb.disorder(states).forEach(this::noteOrder);
    }
    progress.stage("planning, and rehearsing the plan on a scratch copy");
    return plumb.plan(states, guidance());
  }

  List<Difference> drift(StatePair states) {
    return plumb.drift(states, guidance());
  }

  /// {@return a plan ready to be written to a file}
  PlanFile planFile(Plan plan, Allowance acknowledged, StatePair states) {
    return plumb.planFile(plan, Banner.version().strip(), acknowledged, states);
  }

  /// {@return the target and how it was before a plan}
  StatePair undoing(String plan) {
    progress.stage("reading the target");
    return plumb.undoing(plumb.planFile(Path.of(plan)), target());
  }

  /// {@return a plan that is to be applied, and written down unless that is not wanted}
  Undertaking undertaking(PlanFile file, Beginning beginning, Allowance accepted) {
    if (settings.journal() == JournalKeeping.NONE) {
      return Undertaking.unrecorded(file.plan(), beginning);
    }
    var revision = Revision.of(HERE).orElse(null);
    var run = new NewRun(file, Banner.version().strip(), accepted.accepted(), revision);
    return Undertaking.journaled(run, beginning);
  }

  Examination examination() {
    return new Examination(plumb.dialect(), laboratory(), Path.of("plumb.yaml"));
  }

  /// {@return when the invocation began}
  Instant now() {
    return now;
  }

  /// Names what is being done now.
  void stage(String name) {
    progress.stage(name);
  }

  /// Ends the progress line, before a result is written or a question asked.
  void quieten() {
    progress.close();
  }

  @Override
  public void close() {
    progress.close();
    plumb.close();
  }

  private void noteOrder(Difference.Changed disorder) {
    var order = disorder.properties().getFirst();
    terminal.warn(
        CoreCode.OTHER_ORDER,
        disorder.id() + " has the order " + order.observed() + " instead of " + order.expected());
  }

  private void noteUnmodelled(State state) {
    for (var object : state.unmodelled()) {
      terminal.warn(
          CoreCode.UNMODELLED, "left out of account: " + state.label() + " holds " + object);
    }
  }

  private LaboratorySettings laboratory() {
    var cache =
        new ContentCache(
            CacheFolder.ofThisUser().resolve("content"),
            CacheLimits.usual(),
            Clock.systemUTC(),
            trouble -> terminal.warn(CoreCode.UNWRITABLE_FILE, trouble));
    return new LaboratorySettings(settings.scratch(), trust(), cache, progress::stage);
  }

  private LaboratorySettings.Trust trust() {
    return settings.trustSource() == Trust.TRUSTED
        ? LaboratorySettings.Trust.TRUSTED
        : LaboratorySettings.Trust.UNTRUSTED;
  }

  private Plumb.Unknowns unknowns() {
    return settings.unmodelled() == Unmodelled.ALLOW
        ? Plumb.Unknowns.ALLOWED
        : Plumb.Unknowns.REFUSED;
  }

  private Target patient(Target target) {
    var usual = target.patience();
    return new Target(
        target.location(),
        new Patience(
            first(settings.lockTimeout(), usual.lockTimeout()),
            first(settings.lockBudget(), usual.lockBudget()),
            first(settings.queueLimit(), usual.queueLimit()),
            first(settings.holdLimit(), usual.holdLimit()),
            first(settings.statementTimeout(), usual.statementTimeout()),
            new Pace(
                first(settings.batchTime(), usual.pace().batch()),
                first(settings.batchPause(), usual.pace().rest()),
                first(settings.lagLimit(), usual.pace().lagLimit()))));
  }

  private static Duration first(@Nullable Duration said, Duration usual) {
    return said != null ? said : usual;
  }

  private static UsageRejected missing(String what, String option, String key) {
    return new UsageRejected(
        CoreCode.BAD_USAGE,
        what + " is not named",
        "give " + option + ", or write " + key + ": into plumb.yaml");
  }
}
