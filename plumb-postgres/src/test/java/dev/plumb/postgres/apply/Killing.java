package dev.plumb.postgres.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.Guidance;
import dev.plumb.core.Guidance.Extent;
import dev.plumb.core.Plumb;
import dev.plumb.core.apply.ApplyReport.Outcome;
import dev.plumb.core.cache.CacheLimits;
import dev.plumb.core.cache.ContentCache;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.LaboratorySettings.Trust;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.diff.Order;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.ownership.Ownership;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.state.Origin;
import dev.plumb.postgres.PostgresDialect;
import dev.plumb.postgres.cases.Observer;
import dev.plumb.postgres.cases.Observer.Regard;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A proven plan in its considerate form that is interrupted, goes on and must come to its end.
///
/// @param before makes the state that the plan starts from, with rows where the plan fits them
record Killing(String before, Plan plan) {

  private static final Guidance ONLINE =
      new Guidance(
          OptionalInt.empty(),
          Map.of(),
          Ownership.OF_EVERYTHING,
          Extent.STATED,
          Extent.STATED,
          Order.KEEP,
          Optional.of(Form.ONLINE),
          Optional.empty());

  /// A few rows for every table that takes them.
  private static final String FILL =
      """
      do $$
      declare t record;
      begin
        for t in
          select c.oid::regclass as name, string_agg(
                   case when a.atttypid = 'int'::regtype then 'g' else 'null' end, ',' order by attnum)
                   as row
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
          where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          group by c.oid
          order by c.oid
        loop
          begin
            execute format('insert into %s select %s from generate_series(1, 2) g', t.name, t.row);
          exception when others then null;
          end;
        end loop;
      end $$
      """;

  private static final String ROWS =
      """
      select coalesce(string_agg(c.oid::regclass || ' '
               || (xpath('/row/n/text()', query_to_xml(
                    format('select count(*) as n from %s', c.oid::regclass), false, true, '')))[1],
               ',' order by c.relname), '')
      from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      """;

  /// What ends an apply at one of its events.
  interface Killer {
    /// Begins to apply a plan, and ends that.
    ///
    /// @param event its number, from 1
    void kill(Plan plan, LiveServer live, int event);
  }

  /// {@return a killing of the plan from one state to that of a file}
  static Killing of(String before, Path after, Path cache) {
    var content =
        new ContentCache(cache, CacheLimits.usual(), Clock.systemUTC(), System.err::println);
    var settings = new LaboratorySettings(null, Trust.UNTRUSTED, content, _ -> {});
    try (var live = new LiveServer();
        var plumb =
            Plumb.open(new PostgresDialect(), settings, Path.of(""), Plumb.Unknowns.REFUSED)) {
      live.execute(before);
      var actual = new Origin.Live(live.target(Patience.USUAL));
      var states = plumb.read(actual, new Origin.Files(after), ONLINE);
      var plan = plumb.plan(states, ONLINE);
      return Stream.of(before + ";" + FILL, before)
          .map(start -> new Killing(start, plan))
          .filter(Killing::goesThrough)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the plan does not go through here"));
    }
  }

  /// {@return how many times it can be ended: before and after each statement, and after each
  /// transaction}
  int events() {
    return 2 * plan.entries().size() + plan.segments().size();
  }

  /// {@return a database in the state that the plan starts from, with rows}
  LiveServer open() {
    return LiveServer.holding(before);
  }

  private boolean goesThrough() {
    try (var live = open()) {
      Applying.begin(plan, live, Trace.silent());
      return true;
    } catch (StatementFailed _) {
      return false;
    }
  }

  /// @throws AssertionError when it does not come to its end, a lock is left, or a row or an object
  /// is not as
  ///     without the interruption
  void killAndGoOn(Killer killer, int event) {
    try (var live = open()) {
      killer.kill(plan, live, event);
      live.awaitNoLocks();
      Applying.resume(plan, live, Trace.silent());
      assertThat(Applying.begin(plan, live, Trace.silent()).outcome())
          .isEqualTo(plan.from().equals(plan.to()) ? Outcome.DONE : Outcome.ALREADY_THERE);
      live.awaitNoLocks();
      looksUndisturbed(live);
    }
  }

  private void looksUndisturbed(LiveServer live) {
    try (var other = open()) {
      Applying.begin(plan, other, Trace.silent());
      assertThat(live.value(ROWS)).isEqualTo(other.value(ROWS));
      Observer.compare(live.database(), other::database, Regard.OWNERS_AND_RIGHTS);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Cuts the connection of a plan that is applied here.
  static void cut(Plan plan, LiveServer live, int event) {
    var seen = new AtomicInteger();
    var trace =
        Trace.reacting(
            heard -> {
              if (isPlaceToEnd(heard) && seen.incrementAndGet() == event) {
                live.cutApply();
              }
            });
    catchThrowableOfType(PlumbException.class, () -> Applying.begin(plan, live, trace));
  }

  static boolean isPlaceToEnd(PlanEvent event) {
    return event instanceof PlanEvent.StepStarted
        || event instanceof PlanEvent.StepFinished
        || event instanceof PlanEvent.SegmentCommitted;
  }
}
