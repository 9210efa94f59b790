package dev.plumb.postgres.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.apply.Beginning;
import dev.plumb.core.apply.Chronicle;
import dev.plumb.core.apply.Standing;
import dev.plumb.core.apply.Standing.Place;
import dev.plumb.core.apply.Status;
import dev.plumb.core.apply.Undertaking;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.dialect.Patience;
import dev.plumb.core.journal.NewRun;
import dev.plumb.core.journal.Run;
import dev.plumb.core.journal.RunOutcome;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.postgres.PostgresDialect;
import dev.plumb.postgres.model.Kinds;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What is applied is written down in the database.
class JournalTest {
  private static final ObjectId PLUMB = ObjectId.of(Kinds.SCHEMA, null, "plumb");

  @AutoClose private final LiveServer live = LiveServer.holding(Shop.BEFORE);

  @Test
  void everySegmentIsWrittenDown() {
    var plan = Shop.fiveSegments();
    begin(plan, Trace.silent());
    var run = status().runs().getFirst();
    assertThat(run.outcome()).isEqualTo(RunOutcome.DONE);
    assertThat(run.user()).isEqualTo(live.value("select session_user"));
    assertThat(run.revision()).isEqualTo("c0ffee");
    assertThat(run.accepted()).containsExactly("data-loss", "index-dropped");
    assertThat(run.segments())
        .extracting(
            segment -> segment.number() + " " + segment.outcome() + " " + segment.attempts())
        .containsExactly("1 DONE 1", "2 DONE 1", "3 DONE 1", "4 DONE 1", "5 DONE 1");
    assertThat(
            live.value("select string_agg(before_state, ',' order by number) from plumb.segment"))
        .isEqualTo(String.join(",", plan.milestones().stream().map(each -> each.state()).toList()));
    assertThat(live.value("select sql from plumb.audit where segment = 3"))
        .isEqualTo(
            "alter table shop.log add column place text;\nalter table shop.log add column hour text;");
    assertThat(status().standing()).isNull();
  }

  @Test
  void triesAreCounted() {
    live.execute("begin; lock table shop.orders in row exclusive mode");
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.Retrying(_, int attempt, _, _) && attempt == 3) {
                live.execute("commit");
              }
            });
    begin(Shop.twoColumns(), trace);
    assertThat(status().runs().getFirst().segments().getFirst().attempts())
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void theJournalIsNoPartOfTheSchema() {
    begin(Shop.oneIndex(), Trace.silent());
    try (var database = live.open(Patience.USUAL)) {
      var reading = database.read();
      assertThat(reading.unmodelled()).isEmpty();
      assertThat(reading.schema().ids())
          .noneMatch(id -> id.equals(PLUMB) || id.isWithin(PLUMB))
          .contains(Shop.NOTE_INDEX);
    }
  }

  @Test
  void aSchemaOfThatNameThatIsSomeoneElsesIsSeenAndNotUsed() {
    live.execute("create schema plumb");
    try (var database = live.open(Patience.USUAL)) {
      assertThat(database.read().schema().contains(PLUMB)).isTrue();
    }
    var plan =
        new HandMadePlan(Shop.BEFORE + "create schema plumb;")
            .segment(Shop.column(Shop.LOG, "place"))
            .plan();
    var refused = refused(plan);
    assertThat(refused.code()).isEqualTo(CoreCode.JOURNAL_REFUSED);
    assertThat(refused)
        .hasMessage("the schema \"plumb\" of this database is not the journal of plumb");
    assertThat(Applying.begin(plan, live, Trace.silent()).statements()).isEqualTo(1);
  }

  @Test
  void theRightThatTheJournalTakesIsNamed() {
    var user = live.value("select current_user");
    var database = live.value("select current_database()");
    LiveServer.execute(live.superuser(), "alter database " + database + " owner to current_user");
    var refused = refused(Shop.twoColumns());
    assertThat(refused.code()).isEqualTo(CoreCode.JOURNAL_REFUSED);
    assertThat(refused.hint())
        .isEqualTo(
            "let the owner of the database run: grant create on database "
                + database
                + " to "
                + user
                + "; or go on without a journal: --no-journal");
    assertThat(live.value("select to_regnamespace('plumb') is null")).isEqualTo("t");
    assertThat(Applying.begin(Shop.twoColumns(), live, Trace.silent()).statements()).isEqualTo(2);
  }

  @Test
  void anUnfinishedPlanGoesOnFromTheJournal() {
    var plan = Shop.fiveSegments();
    cutAfterSegment(3, plan);
    var run = status().runs().getFirst();
    assertThat(run.outcome()).isEqualTo(RunOutcome.RUNNING);
    assertThat(status().standing()).isEqualTo(new Standing(Place.BETWEEN_SEGMENTS, 3, 5));
    assertThat(segmentsOf(run)).containsExactly(1, 2, 3);
    var file = unfinished();
    assertThat(file.plan()).isEqualTo(plan);
    resume(file);
    assertThat(status().runs()).hasSize(1);
    assertThat(segmentsOf(status().runs().getFirst())).containsExactly(1, 2, 3, 4, 5);
    var refused = catchThrowableOfType(PlanRefused.class, this::unfinished);
    assertThat(refused.code()).isEqualTo(CoreCode.NOTHING_TO_RESUME);
  }

  @Test
  void aRunThatWasCutAtItsVeryEndIsClosedByTheNextOne() {
    var plan = Shop.fiveSegments();
    cutAfterSegment(5, plan);
    assertThat(status().standing()).isEqualTo(new Standing(Place.END, 5, 5));
    resume(unfinished());
    assertThat(status().runs().getFirst().outcome()).isEqualTo(RunOutcome.DONE);
  }

  @Test
  void anEditedJournalIsNotBelieved() {
    cutAfterSegment(1, Shop.fiveSegments());
    live.execute(
        "update plumb.run set file = replace(file, 'add column colour', 'drop column note')");
    var stale = catchThrowableOfType(PlanStale.class, this::unfinished);
    assertThat(stale.code()).isEqualTo(CoreCode.PLAN_EDITED);
    live.execute("update plumb.run set file = '{}'");
    assertThat(catchThrowableOfType(PlumbException.class, this::unfinished)).isNotNull();
  }

  @Test
  void anotherUserIsToldWhatToAskFor() {
    begin(Shop.oneIndex(), Trace.silent());
    LiveServer.execute(live.superuser(), "alter schema plumb owner to current_user");
    var plan =
        new HandMadePlan(Shop.BEFORE + "create index orders_note on shop.orders (note);")
            .segment(Shop.column(Shop.LOG, "place"))
            .plan();
    assertThat(refused(plan).hint())
        .contains("run: grant usage on schema plumb to " + live.value("select current_user"));
  }

  private static Iterable<Integer> segmentsOf(Run run) {
    return IntStream.range(0, run.segments().size())
        .mapToObj(i -> run.segments().get(i))
        .filter(segment -> segment.outcome() == RunOutcome.DONE)
        .map(segment -> segment.number())
        .toList();
  }

  private PlanRefused refused(Plan plan) {
    return catchThrowableOfType(PlanRefused.class, () -> begin(plan, Trace.silent()));
  }

  private void cutAfterSegment(int number, Plan plan) {
    var trace =
        Trace.reacting(
            event -> {
              if (event instanceof PlanEvent.SegmentCommitted(int segment, _)
                  && segment == number) {
                live.cutApply();
              }
            });
    catchThrowableOfType(PlumbException.class, () -> begin(plan, trace));
  }

  private void begin(Plan plan, PlanObserver observer) {
    apply(new PlanFile("1", "PostgreSQL", plan, Set.of("data-loss")), Beginning.START, observer);
  }

  private void resume(PlanFile file) {
    apply(file, Beginning.ANYWHERE, Trace.silent());
  }

  private void apply(PlanFile file, Beginning beginning, PlanObserver observer) {
    var run = new NewRun(file, "1", Set.of("data-loss", "index-dropped"), "c0ffee");
    Applying.apply(Undertaking.journaled(run, beginning), live, Applying.UNYIELDING, observer);
  }

  private Status status() {
    try (var database = live.open(Patience.USUAL)) {
      return new Chronicle(new PostgresDialect(), database).status();
    }
  }

  private PlanFile unfinished() {
    try (var database = live.open(Patience.USUAL)) {
      return new Chronicle(new PostgresDialect(), database).unfinished();
    }
  }
}
