package dev.plumb.core.explain;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Alternative;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Predecessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is known of one statement of a plan.
///
/// @param plan the plan that it is of
/// @param successors the statements that must come after it
/// @param evidence what it does to relations that existed before
/// @param alternative how its change would be written in the other form
/// @param newIn the statement that makes what this one is about a part of
public record Explanation(
    Plan plan,
    Plan.Entry entry,
    List<Predecessor> successors,
    List<Evidence> evidence,
    Optional<Alternative> alternative,
    Optional<PlannedStep> newIn) {
  public Explanation {
    successors = List.copyOf(successors);
    evidence = List.copyOf(evidence);
  }

  /// {@return what is known of each statement}
  public static List<Explanation> of(Plan plan) {
    return plan.entries().stream().map(entry -> of(plan, entry)).toList();
  }

  /// {@return what is known of one statement}
  ///
  /// @param number counted from 1
  /// @throws UsageRejected when the plan has no such statement
  public static Explanation of(Plan plan, int number) {
    int last = plan.entries().size();
    if (number < 1 || number > last) {
      var there =
          switch (last) {
            case 0 -> "it has none: there is nothing to do";
            case 1 -> "it has one, statement 1";
            default -> "it has statements 1 to " + last;
          };
      throw new UsageRejected(CoreCode.BAD_USAGE, "the plan has no statement " + number, there);
    }
    return of(plan, plan.entries().get(number - 1));
  }

  /// {@return the statements of its transaction}
  public List<PlannedStep> transaction() {
    int segment = entry.planned().segment();
    return plan.entries().stream()
        .map(Plan.Entry::planned)
        .filter(step -> step.segment() == segment)
        .toList();
  }

  /// {@return the statement before it in its transaction that makes a relation or was seen to lock
  /// it, so that its own lock does not show}
  public Optional<PlannedStep> holder(ObjectId relation) {
    return plan.entries().stream()
        .filter(other -> other.planned().segment() == entry.planned().segment())
        .filter(other -> other.planned().number() < entry.planned().number())
        .filter(
            other ->
                other.planned().cause().equals(new Change.Create(relation))
                    || other.certificate().locks().stream()
                        .anyMatch(lock -> lock.relation().equals(relation)))
        .map(Plan.Entry::planned)
        .findFirst();
  }

  private static Explanation of(Plan plan, Plan.Entry entry) {
    return new Explanation(
        plan,
        entry,
        successors(plan, entry.planned().number()),
        Evidence.of(entry),
        alternative(plan, entry.planned().cause()),
        newIn(plan, entry.planned()));
  }

  private static List<Predecessor> successors(Plan plan, int number) {
    var found = new ArrayList<Predecessor>();
    for (var entry : plan.entries()) {
      for (var each : entry.planned().grounds().predecessors()) {
        if (each.number() == number) {
          found.add(new Predecessor(entry.planned().number(), each.reason()));
        }
      }
    }
    return found;
  }

  /// The first statement of a change has the alternative to all of them.
  private static Optional<Alternative> alternative(Plan plan, Change cause) {
    return plan.entries().stream()
        .map(Plan.Entry::planned)
        .filter(step -> step.cause().equals(cause))
        .map(step -> step.grounds().alternative())
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<PlannedStep> newIn(Plan plan, PlannedStep step) {
    var id = step.cause().id();
    return plan.entries().stream()
        .map(Plan.Entry::planned)
        .filter(other -> other.number() < step.number() && makes(other.cause(), id))
        .findFirst();
  }

  private static boolean makes(Change cause, ObjectId part) {
    return switch (cause) {
      case Change.Create(var id) -> isPartOf(part, id);
      case Change.Replace(var id, _) -> isPartOf(part, id);
      case Change.Drop _, Change.Alter _, Change.Carry _, Change.Rename _, Change.Park _ -> false;
    };
  }

  private static boolean isPartOf(ObjectId part, ObjectId whole) {
    return part.whole().equals(whole) && !part.equals(whole);
  }
}
