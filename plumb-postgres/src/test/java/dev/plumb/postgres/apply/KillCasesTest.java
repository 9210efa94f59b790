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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Proven plans in their considerate form, the connection cut before and after a statement:
/// `-Dplumb.kills=all` for all of them, otherwise a sample.
class KillCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/online");
  private static final String ALL = "all";
  private static final int SAMPLE = 9;

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

  @TempDir private static Path cache;

  @TestFactory
  Stream<DynamicTest> everyPlanComesToItsEnd() throws IOException {
    try (var cases = Files.list(CASES)) {
      return cases.sorted().toList().stream().flatMap(KillCasesTest::cuts);
    }
  }

  private static Stream<DynamicTest> cuts(Path folder) {
    var before = text(folder.resolve("before.sql"));
    var name = folder.getFileName().toString();
    var whole = System.getProperty("plumb.kills", "").equals(ALL);
    if (!whole && Math.floorMod(name.hashCode(), 4) != 0) {
      return Stream.empty();
    }
    var plan = plan(before, folder.resolve("after.sql"));
    int events = 2 * plan.entries().size() + plan.segments().size();
    return IntStream.rangeClosed(1, events)
        .filter(cut -> whole || Math.floorMod(name.hashCode() / 4 + cut, SAMPLE) == 0)
        .mapToObj(
            cut ->
                DynamicTest.dynamicTest(
                    name + " cut at event " + cut, () -> cutAndGoOn(before, plan, cut)));
  }

  private static void cutAndGoOn(String before, Plan plan, int cut) {
    try (var live = new LiveServer()) {
      live.execute(before);
      live.execute(FILL);
      var rows = live.value(ROWS);
      var seen = new AtomicInteger();
      var trace =
          Trace.reacting(
              event -> {
                if (isPlaceToCut(event) && seen.incrementAndGet() == cut) {
                  live.cutApply();
                }
              });
      catchThrowableOfType(PlumbException.class, () -> Applying.begin(plan, live, trace));
      Applying.resume(plan, live, Trace.silent());
      assertThat(Applying.begin(plan, live, Trace.silent()).outcome())
          .isEqualTo(Outcome.ALREADY_THERE);
      assertThat(live.value(ROWS)).isEqualTo(rows);
      live.awaitNoLocks();
    }
  }

  private static boolean isPlaceToCut(PlanEvent event) {
    return event instanceof PlanEvent.StepStarted
        || event instanceof PlanEvent.StepFinished
        || event instanceof PlanEvent.SegmentCommitted;
  }

  private static Plan plan(String before, Path after) {
    var content =
        new ContentCache(cache, CacheLimits.usual(), Clock.systemUTC(), System.err::println);
    var settings = new LaboratorySettings(null, Trust.UNTRUSTED, content, _ -> {});
    try (var live = new LiveServer();
        var plumb =
            Plumb.open(new PostgresDialect(), settings, Path.of(""), Plumb.Unknowns.REFUSED)) {
      live.execute(before);
      var actual = new Origin.Live(live.target(Patience.USUAL));
      return plumb.plan(plumb.read(actual, new Origin.Files(after), ONLINE), ONLINE);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
