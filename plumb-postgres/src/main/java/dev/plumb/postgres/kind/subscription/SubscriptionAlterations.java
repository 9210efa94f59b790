package dev.plumb.postgres.kind.subscription;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// How subscriptions change without a word to their publisher (manual, ALTER SUBSCRIPTION).
final class SubscriptionAlterations {
  private static final int TWO_PHASE_SINCE = 18;

  /// All options and whether it takes changes; a slot can only be left while it waits.
  static final Alteration<Subscription> OPTIONS =
      (before, after, _) -> new Way.InPlace(options(before, after));

  /// Only PostgreSQL 18 can begin to take prepared transactions later, and only while nobody takes
  /// changes. What ends it is done at the publisher.
  static final Alteration<Subscription> TWO_PHASE =
      (before, after, around) ->
          around.major() >= TWO_PHASE_SINCE && after.isTwoPhase() && !before.isEnabled()
              ? OPTIONS.way(before, after, around)
              : Way.replacing("prepared transactions are agreed on with the publisher");

  static final Alteration<Subscription> PUBLICATIONS =
      (before, after, _) -> Way.inPlace(publications(before, after));

  private SubscriptionAlterations() {}

  private static List<Step> options(Subscription before, Subscription after) {
    var leavesSlot = before.slot() != null && after.slot() == null;
    var waits = before.isEnabled() && (!after.isEnabled() || leavesSlot);
    var changed = SubscriptionOptions.changed(before, after);
    var steps = new ArrayList<Step>();
    if (waits) {
      steps.add(disabling(after));
    }
    if (!changed.isEmpty()) {
      var step = Step.of(sql("alter subscription $N set ($S)", after.id(), changed));
      steps.add(
          Objects.equals(before.slot(), after.slot()) ? step : changingSlot(step, before, after));
    }
    if (after.isEnabled() && !before.isEnabled()) {
      steps.add(enabling(after));
    }
    return steps;
  }

  static Step enabling(Subscription object) {
    return Step.of(sql("alter subscription $N enable", object.id()));
  }

  private static Step disabling(Subscription object) {
    return Step.of(sql("alter subscription $N disable", object.id()))
        .risking(
            HazardKind.REPLICATION_STOPPED,
            object.id(),
            object.id() + " takes no changes any more");
  }

  private static Step changingSlot(Step step, Subscription before, Subscription after) {
    var left =
        before.slot() == null
            ? ""
            : ", where slot " + before.slot() + " keeps what is written until it is dropped";
    var taken = after.slot() == null ? "no slot" : "slot " + after.slot();
    return step.risking(
        HazardKind.REPLICATION_STOPPED,
        after.id(),
        after.id() + " takes changes from " + taken + " of its publisher" + left);
  }

  /// What is published is looked up at the publisher, so that is left for a hand to do.
  private static Step publications(Subscription before, Subscription after) {
    var left = new ArrayList<>(before.publications());
    left.removeAll(after.publications());
    var added = new ArrayList<>(after.publications());
    added.removeAll(before.publications());
    var about =
        (left.isEmpty() ? "" : " no longer takes changes of " + names(left))
            + (left.isEmpty() || added.isEmpty() ? "" : ", and")
            + (added.isEmpty() ? "" : " takes those of " + names(added))
            + " once it is refreshed by hand: alter subscription … refresh publication";
    return Step.of(
            sql(
                "alter subscription $N set publication $I with (refresh = false)",
                after.id(),
                after.publications()))
        .risking(HazardKind.REPLICATION_STOPPED, after.id(), after.id() + about);
  }

  private static String names(List<Identifier> publications) {
    return publications.stream().map(Identifier::text).collect(Collectors.joining(", "));
  }
}
