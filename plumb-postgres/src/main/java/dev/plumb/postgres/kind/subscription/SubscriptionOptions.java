package dev.plumb.postgres.kind.subscription;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Subscription;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands in parentheses behind `with` and `set` (manual, CREATE SUBSCRIPTION).
final class SubscriptionOptions {
  private static final int PARALLEL_SINCE = 18;

  private SubscriptionOptions() {}

  /// {@return those that are not PostgreSQL's default for a subscription that does not connect}
  static List<Sql> said(Subscription object, int major) {
    var streaming = major >= PARALLEL_SINCE ? "parallel" : "off";
    return all(
        object.id().name().equals(object.slot()) ? List.of() : List.of(slot(object.slot())),
        when(object.isBinary(), "binary = true"),
        when(!object.streaming().equals(streaming), "streaming = $L", object.streaming()),
        when(
            !object.synchronousCommit().equals("off"),
            "synchronous_commit = $L",
            object.synchronousCommit()),
        when(object.isTwoPhase(), "two_phase = true"),
        when(object.isDisabledOnError(), "disable_on_error = true"),
        when(!object.isPasswordRequired(), "password_required = false"),
        when(object.isRunAsOwner(), "run_as_owner = true"),
        when(!object.origin().equals("any"), "origin = $L", object.origin()),
        when(object.hasFailover(), "failover = true"));
  }

  /// {@return those that differ and that a subscription can change without its publisher}
  static List<Sql> changed(Subscription before, Subscription after) {
    return all(
        Objects.equals(before.slot(), after.slot()) ? List.of() : List.of(slot(after.slot())),
        flag(sql("binary"), before.isBinary(), after.isBinary()),
        when(!before.streaming().equals(after.streaming()), "streaming = $L", after.streaming()),
        when(
            !before.synchronousCommit().equals(after.synchronousCommit()),
            "synchronous_commit = $L",
            after.synchronousCommit()),
        flag(sql("two_phase"), before.isTwoPhase(), after.isTwoPhase()),
        flag(sql("disable_on_error"), before.isDisabledOnError(), after.isDisabledOnError()),
        flag(sql("password_required"), before.isPasswordRequired(), after.isPasswordRequired()),
        flag(sql("run_as_owner"), before.isRunAsOwner(), after.isRunAsOwner()),
        when(!before.origin().equals(after.origin()), "origin = $L", after.origin()));
  }

  private static Sql slot(@Nullable String name) {
    return name == null ? sql("slot_name = none") : sql("slot_name = $L", name);
  }

  private static List<Sql> flag(Sql name, boolean before, boolean after) {
    return before == after
        ? List.of()
        : List.of(after ? sql("$S = true", name) : sql("$S = false", name));
  }
}
