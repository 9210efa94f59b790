package dev.plumb.postgres.kind.subscription;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Unreachable;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Subscription;
import java.util.ArrayList;
import java.util.List;

/// Subscriptions (manual, CREATE SUBSCRIPTION and ALTER SUBSCRIPTION). No statement of a plan needs
/// the publisher: the connection is set by hand, and so is what is done over there.
public final class SubscriptionRules implements PgRules<Subscription> {

  @Override
  public Kind kind() {
    return Kinds.SUBSCRIPTION;
  }

  @Override
  public Class<Subscription> type() {
    return Subscription.class;
  }

  /// Whether standbys keep the slot ready is agreed on with the publisher.
  @Override
  public Attributes<Subscription> attributes() {
    var options = SubscriptionAlterations.OPTIONS;
    return Attributes.<Subscription>none()
        .altered("is_enabled", Subscription::isEnabled, options)
        .altered("slot", Subscription::slot, options)
        .altered("publications", Subscription::publications, SubscriptionAlterations.PUBLICATIONS)
        .altered("is_binary", Subscription::isBinary, options)
        .altered("streaming", Subscription::streaming, options)
        .altered("synchronous_commit", Subscription::synchronousCommit, options)
        .altered("is_two_phase", Subscription::isTwoPhase, SubscriptionAlterations.TWO_PHASE)
        .altered("is_disabled_on_error", Subscription::isDisabledOnError, options)
        .altered("is_password_required", Subscription::isPasswordRequired, options)
        .altered("is_run_as_owner", Subscription::isRunAsOwner, options)
        .altered("origin", Subscription::origin, options)
        .replaced("has_failover", Subscription::hasFailover);
  }

  @Override
  public String query() {
    return SubscriptionCatalog.QUERY;
  }

  @Override
  public Subscription read(ObjectId id, Row row) {
    return new Subscription(
        id,
        row.flag("is_enabled"),
        row.textOrNull("slot"),
        Identifier.list(row.texts("publications")),
        row.flag("is_binary"),
        row.text("streaming"),
        row.text("synchronous_commit"),
        row.flag("is_two_phase"),
        row.flag("is_disabled_on_error"),
        row.flag("is_password_required"),
        row.flag("is_run_as_owner"),
        row.text("origin"),
        row.flag("has_failover"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("subscription $N", id);
  }

  @Override
  public List<Step> create(Subscription object, Surroundings around) {
    var steps = new ArrayList<Step>();
    steps.add(
        Step.of(
                sql(
                    "create $S\n  connection $L\n  publication $I\n  with ($S)",
                    address(object.id()),
                    Unreachable.CONNECTION,
                    object.publications(),
                    all(
                        List.of(sql("connect = false")),
                        SubscriptionOptions.said(object, around.major()))))
            .risking(HazardKind.SECRET_MISSING, object.id(), leftToHands(object)));
    if (object.isEnabled()) {
      steps.add(SubscriptionAlterations.enabling(object));
    }
    return steps;
  }

  /// A slot that is still named would be dropped over there, which cannot be undone.
  @Override
  public List<Step> drop(Subscription object, Surroundings around) {
    var steps = new ArrayList<Step>();
    if (object.isEnabled()) {
      steps.add(Step.of(sql("alter $S disable", address(object.id()))));
    }
    var end = Step.of(sql("drop $S", address(object.id())));
    if (object.slot() == null) {
      steps.add(stopping(end, object, ""));
      return steps;
    }
    steps.add(Step.of(sql("alter $S set (slot_name = none)", address(object.id()))));
    steps.add(
        stopping(
            end,
            object,
            "; slot "
                + object.slot()
                + " stays at its publisher and keeps what is written until"
                + " it is dropped there"));
    return steps;
  }

  @Override
  public List<Step> rename(Subscription object, ObjectId to, Surroundings around) {
    return List.of(Step.of(sql("alter $S rename to $I", address(object.id()), to.name())));
  }

  private static Step stopping(Step step, Subscription object, String more) {
    return step.risking(
        HazardKind.REPLICATION_STOPPED,
        object.id(),
        object.id() + " takes no changes any more" + more);
  }

  private static String leftToHands(Subscription object) {
    var slot =
        object.slot() == null ? "" : "; then slot " + object.slot() + " made at its publisher";
    return "the connection of "
        + object.id()
        + " must be set by hand"
        + slot
        + ", and the subscription refreshed";
  }
}
