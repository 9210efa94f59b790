package dev.plumb.core.toy;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Alternative;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Footprint;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.FormChoice;
import dev.plumb.core.plan.Grounds;
import dev.plumb.core.plan.Milestone;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Predecessor;
import dev.plumb.core.plan.Reason;
import dev.plumb.core.plan.Trail;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A plan with every verb, mode and effect.
public final class SamplePlan {
  private static final ObjectId A = Box.id(null, "a");
  private static final ObjectId B = Box.id(null, "b");
  private static final ObjectId ODD = Box.id(A, "the \"odd\" one");

  private SamplePlan() {}

  public static Plan plan() {
    return new Plan(
        17,
        "f".repeat(64),
        "0".repeat(64),
        List.of(renamed(), altered(), outside(), created(), replaced(), dropped()),
        List.of(
            new Milestone("f".repeat(64), null),
            new Milestone("1".repeat(64), new Footprint(Set.of(B, ODD), "2".repeat(64))),
            new Milestone("3".repeat(64), null)),
        new Trail(new TreeMap<>(Map.of("box a", List.of("absent", "1234567812345678")))),
        new FormChoice(Form.ONLINE, FormChoice.Cause.ROWS));
  }

  /// {@return a plan whose one statement carries values over}
  public static Plan carrying() {
    var entry = entry(1, 1, new Change.Carry(A, B), Step.of(new Sql("move a")));
    return new Plan(17, "a", "b", List.of(entry));
  }

  /// {@return a plan whose one statement moves something out of sight}
  public static Plan parking() {
    var entry = entry(1, 1, new Change.Park(A), Step.of(new Sql("hide a")));
    return new Plan(17, "a", "b", List.of(entry));
  }

  private static Plan.Entry renamed() {
    return entry(1, 1, new Change.Rename(A, B), Step.of(new Sql("call box a b")));
  }

  private static Plan.Entry altered() {
    var step =
        Step.of(new Sql("paint box b\n  blue,\n  'two\n  coats'"))
            .locking(B, LockMode.ACCESS_EXCLUSIVE)
            .locking(A, LockMode.SHARE)
            .rewriting(B)
            .rewriting(A)
            .scanning(ODD);
    var seen =
        new Certificate(
            List.of(new Lock(A, LockMode.SHARE), new Lock(B, LockMode.ACCESS_EXCLUSIVE)),
            Set.of(A, B),
            Set.of(ODD));
    var cause = new Change.Alter(B, List.of("colour", "is_open"));
    var planned = new PlannedStep(2, 1, step, cause, grounds());
    return new Plan.Entry(
        planned, seen, List.of(new Hazard(HazardKind.TABLE_REWRITE, B, "box b is painted anew")));
  }

  private static Grounds grounds() {
    var colour = new Difference.Property("colour", "blue", "red");
    var lid = new Difference.Property("is_open", null, true);
    return new Grounds(
        List.of(new Difference.Changed(B, List.of(colour, lid)), new Difference.Missing(ODD)),
        List.of(
            new Predecessor(1, new Reason(Reason.Rule.NEEDS, B, A, Edge.Bond.AUTO)),
            new Predecessor(1, new Reason(Reason.Rule.STATE_IS_READ, B, A, null))),
        new Alternative(
            Form.PLAIN,
            List.of(
                Step.of(new Sql("dip box b"))
                    .locking(B, LockMode.ACCESS_EXCLUSIVE)
                    .scanning(B)
                    .risking(HazardKind.STALE_VALUES, B, "box b drips"))));
  }

  private static Plan.Entry outside() {
    var step = Step.of(new Sql("dry box b")).in(TransactionMode.OUTSIDE);
    return entry(3, 2, new Change.Alter(B, List.of("note")), step);
  }

  private static Plan.Entry created() {
    return entry(
        4, 3, new Change.Create(ODD), Step.of(new Sql("make box a.\"the \"\"odd\"\" one\"")));
  }

  private static Plan.Entry replaced() {
    return entry(5, 3, new Change.Replace(A, "note differs"), Step.of(new Sql("make box a")));
  }

  private static Plan.Entry dropped() {
    var step =
        Step.of(new Sql("burn box a"))
            .risking(HazardKind.DATA_LOSS, A, "all that is in box a is lost")
            .in(TransactionMode.COMMITS);
    return entry(6, 3, new Change.Drop(A), step);
  }

  private static Plan.Entry entry(int number, int segment, Change cause, Step step) {
    return new Plan.Entry(
        new PlannedStep(number, segment, step, cause),
        new Certificate(List.of(), Set.of(), Set.of()),
        step.hazards());
  }
}
