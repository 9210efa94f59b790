package dev.plumb.cli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The keys of `plumb.yaml` that hold a setting.
public enum SettingsKey {
  SCHEMA("the desired state: SQL file or folder, `git:REVISION:PATH`, snapshot file, or URL"),
  TARGET("the live database: `postgres://…`, `jdbc:postgresql://…` or libpq's key words"),
  SCRATCH(
      "a server for scratch databases, instead of the embedded one; `embedded` for never the target's"),
  PG("major version of the embedded server, 14 to 18, where there is no live database"),
  ALLOW("hazards that need no `--allow`, as a list"),
  RENAMES("`old: new`, for renames that are not declared in the sources"),
  LOCK_TIMEOUT(
      "how long the statements of a transaction that stop others wait for their locks, all together,"
          + " before they let them pass: `500ms`"
          + " (if not said), `5s`, `2min`"),
  LOCK_BUDGET(
      "how long a transaction is tried again that does not get its locks; 5min if not said"),
  QUEUE_LIMIT("how long others may wait behind a statement that waits itself; 1s if not said"),
  HOLD_LIMIT(
      "how long a statement may take that stops others and has no rows to read or write anew;"
          + " 5s if not said"),
  STATEMENT_TIMEOUT("how long any other statement may take; no limit if not said"),
  BATCH_TIME("how long one batch of a backfill should take; 100ms if not said"),
  BATCH_PAUSE("how long to rest after each batch; 10ms if not said"),
  LAG_LIMIT("how far a replica may be behind before a backfill waits for it; 10s if not said"),
  UNMODELLED("`refuse` (if not said) or `allow` objects that plumb does not model"),
  TRUST_SOURCE("`true` loads SQL files with all rights; only for files of your own"),
  LAYOUT("what one file of a dump holds: `object` (if not said), `kind` or `file`"),
  OWNERSHIP("what plumb leaves alone, as a list of rules; see below"),
  PRIVILEGES(
      "privileges on an object that states none: `stated` (if not said) leaves them, `exact` revokes"
          + " them"),
  ROLES(
      "roles and other objects of the whole server that are not stated: `stated` (if not said) leaves"
          + " them, `exact` drops them"),
  ORDER(
      "columns that come in another order than declared: `keep` (if not said) leaves them, `report`"
          + " tells it, `rebuild` makes the table anew and moves its rows"),
  FORM(
      "how statements are written: `online` lets others work meanwhile, `plain` is shorter; if not"
          + " said, online where a live database holds rows"),
  JOURNAL(
      "`keep` (if not said) writes down in the schema `plumb` of a target with rows what is applied,"
          + " `none` does not"),
  PARK(
      "the schema to which tables are moved that would be dropped; columns are renamed; `plumb_parked`"
          + " is what `--park` means. If not said, they are dropped"),
  LINT(
      "how much the rules of `plumb lint` matter, and the transaction around the files; see below");

  private final String meaning;

  SettingsKey(String meaning) {
    this.meaning = meaning;
  }

  /// {@return what the key says, in one line of Markdown}
  public String meaning() {
    return meaning;
  }

  /// {@return the key as it is written}
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SettingsKey> of(String text) {
    return Arrays.stream(values()).filter(key -> key.text().equals(text)).findFirst();
  }

  static List<String> texts() {
    return Arrays.stream(values()).map(SettingsKey::text).toList();
  }
}
