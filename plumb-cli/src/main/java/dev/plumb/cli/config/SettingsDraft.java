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

/// Settings while they are being read, key by key.
final class SettingsDraft {
  private static final int OLDEST_MAJOR = 14;
  private static final int NEWEST_MAJOR = 18;

  private @Nullable String schema;
  private @Nullable Secret target;
  private @Nullable Secret scratch;
  private @Nullable Integer pg;
  private @Nullable List<String> allow;
  private @Nullable Map<String, String> renames;
  private @Nullable Duration lockTimeout;
  private @Nullable Duration lockBudget;
  private @Nullable Duration queueLimit;
  private @Nullable Duration holdLimit;
  private @Nullable Duration statementTimeout;
  private @Nullable Duration batchTime;
  private @Nullable Duration batchPause;
  private @Nullable Duration lagLimit;
  private @Nullable Unmodelled unmodelled;
  private @Nullable Trust trustSource;
  private @Nullable Layout layout;
  private @Nullable List<OwnershipRule> ownership;
  private @Nullable Extent privileges;
  private @Nullable Extent roles;
  private @Nullable Order order;
  private @Nullable Form form;
  private @Nullable JournalKeeping journal;
  private @Nullable String park;
  private @Nullable LintSettings lint;

  void put(SettingsKey key, Value value) {
    switch (key) {
      case SCHEMA -> schema = value.text();
      case TARGET -> target = value.secret();
      case SCRATCH -> scratch = value.secret();
      case PG -> pg = value.number(OLDEST_MAJOR, NEWEST_MAJOR);
      case ALLOW -> allow = value.texts();
      case RENAMES -> renames = value.pairs();
      case LOCK_TIMEOUT -> lockTimeout = value.duration();
      case LOCK_BUDGET -> lockBudget = value.duration();
      case QUEUE_LIMIT -> queueLimit = value.duration();
      case HOLD_LIMIT -> holdLimit = value.duration();
      case STATEMENT_TIMEOUT -> statementTimeout = value.duration();
      case BATCH_TIME -> batchTime = value.duration();
      case BATCH_PAUSE -> batchPause = value.duration();
      case LAG_LIMIT -> lagLimit = value.duration();
      case UNMODELLED -> unmodelled = value.oneOf(Unmodelled.class);
      case TRUST_SOURCE -> trustSource = value.trust();
      case LAYOUT -> layout = value.oneOf(Layout.class);
      case OWNERSHIP -> ownership = OwnershipValue.read(value);
      case PRIVILEGES -> privileges = value.oneOf(Extent.class);
      case ROLES -> roles = value.oneOf(Extent.class);
      case ORDER -> order = value.oneOf(Order.class);
      case FORM -> form = value.oneOf(Form.class);
      case JOURNAL -> journal = value.oneOf(JournalKeeping.class);
      case PARK -> park = value.text();
      case LINT -> lint = LintValue.read(value);
    }
  }

  Settings settings() {
    return new Settings(
        schema,
        target,
        scratch,
        pg,
        allow,
        renames,
        lockTimeout,
        lockBudget,
        queueLimit,
        holdLimit,
        statementTimeout,
        batchTime,
        batchPause,
        lagLimit,
        unmodelled,
        trustSource,
        layout,
        ownership,
        privileges,
        roles,
        order,
        form,
        journal,
        park,
        lint);
  }
}
