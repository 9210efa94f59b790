package dev.plumb.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Milestone;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Trail;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.core.toy.Box;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForecasterTest {
  private static final ObjectId BIG = Box.id(null, "big");
  private static final ObjectId OTHER = Box.id(null, "other");
  private static final ObjectId EMPTY = Box.id(null, "empty");
  private static final long GIB = 1L << 30;
  private static final Forecaster FORECASTER =
      new Forecaster(
          new Sizes(
              Map.of(
                  BIG, new Size(1_000_000, 2 * GIB, GIB),
                  OTHER, new Size(10, 8192, 8192),
                  EMPTY, new Size(0, 0, 0))));

  @Test
  void whatIsReadAndWrittenTakesTime() {
    var forecast =
        weighed(seen(1, LockMode.ACCESS_EXCLUSIVE, BIG, Set.of(BIG), Set.of(BIG)))
            .getFirst()
            .forecast()
            .orElseThrow();
    assertThat(forecast.rows()).isEqualTo(1_000_000);
    assertThat(forecast.read()).isEqualTo(2 * GIB);
    assertThat(forecast.written()).isEqualTo(3 * GIB);
    assertThat(forecast.least()).isLessThan(forecast.most());
  }

  @Test
  void aRewriteOfMuchNeedsDiskAndOneOfNothingIsNone() {
    assertThat(hazards(seen(1, LockMode.ACCESS_EXCLUSIVE, BIG, Set.of(), Set.of(BIG))))
        .containsExactly(HazardKind.TABLE_REWRITE, HazardKind.DISK_NEEDED);
    assertThat(hazards(seen(1, LockMode.ACCESS_EXCLUSIVE, EMPTY, Set.of(), Set.of(EMPTY))))
        .isEmpty();
  }

  @Test
  void aScanIsBadForThoseWhomTheLockStops() {
    assertThat(hazards(seen(1, LockMode.ACCESS_EXCLUSIVE, BIG, Set.of(BIG), Set.of())))
        .containsExactly(HazardKind.SCAN_UNDER_LOCK);
    assertThat(hazards(seen(1, LockMode.SHARE, BIG, Set.of(BIG), Set.of())))
        .containsExactly(HazardKind.SHARE_LOCK_ON_WRITE);
    assertThat(hazards(seen(1, LockMode.SHARE_UPDATE_EXCLUSIVE, BIG, Set.of(BIG), Set.of())))
        .isEmpty();
    assertThat(hazards(seen(1, LockMode.ACCESS_EXCLUSIVE, OTHER, Set.of(OTHER), Set.of())))
        .isEmpty();
  }

  @Test
  void aLockIsHeldUntilItsTransactionEnds() {
    var locking = seen(1, LockMode.ACCESS_EXCLUSIVE, OTHER, Set.of(), Set.of());
    var reading = seen(1, LockMode.SHARE_UPDATE_EXCLUSIVE, BIG, Set.of(BIG), Set.of());
    var later = seen(2, LockMode.SHARE_UPDATE_EXCLUSIVE, BIG, Set.of(BIG), Set.of());
    assertThat(hazards(locking, reading)).containsExactly(HazardKind.ACCESS_EXCLUSIVE);
    assertThat(hazards(locking, later)).isEmpty();
  }

  @Test
  void whatCannotBeUndoneIsForeseenByWhatItDeclares() {
    var enormous =
        new Forecaster(new Sizes(Map.of(BIG, new Size(1, 100 * GIB, 0)))).weighed(plan(outside()));
    assertThat(enormous.hazards())
        .extracting(Hazard::kind)
        .containsExactly(HazardKind.LONG_NON_TRANSACTIONAL);
    assertThat(hazards(outside())).isEmpty();
  }

  private static Plan.Entry outside() {
    var step = Step.of(new Sql("count big")).scanning(BIG).in(TransactionMode.OUTSIDE);
    return new Plan.Entry(
        new PlannedStep(1, 1, step, new Change.Create(BIG)),
        new Certificate(List.of(), Set.of(), Set.of()),
        List.of());
  }

  private static Plan.Entry seen(
      int segment, LockMode mode, ObjectId box, Set<ObjectId> scans, Set<ObjectId> rewrites) {
    var step = new PlannedStep(1, segment, Step.of(new Sql("do it")), new Change.Create(box));
    var hazards =
        rewrites.stream()
            .map(each -> new Hazard(HazardKind.TABLE_REWRITE, each, "all of it"))
            .toList();
    return new Plan.Entry(
        step, new Certificate(List.of(new Lock(box, mode)), rewrites, scans), hazards);
  }

  private static List<HazardKind> hazards(Plan.Entry... entries) {
    return weighed(entries).stream()
        .flatMap(entry -> entry.hazards().stream())
        .map(Hazard::kind)
        .toList();
  }

  private static List<Plan.Entry> weighed(Plan.Entry... entries) {
    return FORECASTER.weighed(plan(entries)).entries();
  }

  private static Plan plan(Plan.Entry... entries) {
    var milestones =
        Stream.of(entries)
            .map(entry -> entry.planned().segment())
            .distinct()
            .map(segment -> new Milestone("before " + segment, null))
            .toList();
    return new Plan(17, "from", "to", List.of(entries), milestones, Trail.NONE, null);
  }
}
