package dev.plumb.cli.config;

import dev.plumb.core.Guidance.Extent;
import dev.plumb.core.diff.Order;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.ownership.OwnershipRule;
import dev.plumb.core.plan.Form;
import dev.plumb.core.secret.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a command can be told beside its arguments; null where nothing is said.
///
/// @param schema the desired state
/// @param target the live database; may hold a password
/// @param scratch the server to use instead of the embedded one; may hold a password
/// @param pg major version of the scratch server
/// @param allow hazards that are accepted
/// @param renames old name to new name
/// @param ownership rules about what is left alone
/// @param privileges what becomes of those that are not stated
/// @param roles what becomes of those that are not stated
/// @param order what becomes of columns that come in another order
/// @param form how statements are written
/// @param journal whether what is applied is written down in the target
/// @param park the schema in which is parked what would be dropped
/// @param lint what is said about hand-written SQL
public record Settings(
    @Nullable String schema,
    @Nullable Secret target,
    @Nullable Secret scratch,
    @Nullable Integer pg,
    @Nullable List<String> allow,
    @Nullable Map<String, String> renames,
    @Nullable Duration lockTimeout,
    @Nullable Duration lockBudget,
    @Nullable Duration queueLimit,
    @Nullable Duration holdLimit,
    @Nullable Duration statementTimeout,
    @Nullable Duration batchTime,
    @Nullable Duration batchPause,
    @Nullable Duration lagLimit,
    @Nullable Unmodelled unmodelled,
    @Nullable Trust trustSource,
    @Nullable Layout layout,
    @Nullable List<OwnershipRule> ownership,
    @Nullable Extent privileges,
    @Nullable Extent roles,
    @Nullable Order order,
    @Nullable Form form,
    @Nullable JournalKeeping journal,
    @Nullable String park,
    @Nullable LintSettings lint) {
  /// Nothing said.
  public static final Settings NONE =
      new Settings(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null, null, null, null, null);

  /// {@return nothing said but where to park}
  public static Settings parkingIn(String place) {
    return new Settings(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, place, null);
  }

  public Settings {
    allow = allow == null ? null : List.copyOf(allow);
    renames = renames == null ? null : Map.copyOf(renames);
    ownership = ownership == null ? null : List.copyOf(ownership);
  }

  /// {@return these settings, and the defaults where these say nothing}
  public Settings over(Settings defaults) {
    return new Settings(
        first(schema, defaults.schema),
        first(target, defaults.target),
        first(scratch, defaults.scratch),
        first(pg, defaults.pg),
        first(allow, defaults.allow),
        first(renames, defaults.renames),
        first(lockTimeout, defaults.lockTimeout),
        first(lockBudget, defaults.lockBudget),
        first(queueLimit, defaults.queueLimit),
        first(holdLimit, defaults.holdLimit),
        first(statementTimeout, defaults.statementTimeout),
        first(batchTime, defaults.batchTime),
        first(batchPause, defaults.batchPause),
        first(lagLimit, defaults.lagLimit),
        first(unmodelled, defaults.unmodelled),
        first(trustSource, defaults.trustSource),
        first(layout, defaults.layout),
        first(ownership, defaults.ownership),
        first(privileges, defaults.privileges),
        first(roles, defaults.roles),
        first(order, defaults.order),
        first(form, defaults.form),
        first(journal, defaults.journal),
        first(park, defaults.park),
        first(lint, defaults.lint));
  }

  private static <T> @Nullable T first(@Nullable T said, @Nullable T otherwise) {
    return said != null ? said : otherwise;
  }
}
