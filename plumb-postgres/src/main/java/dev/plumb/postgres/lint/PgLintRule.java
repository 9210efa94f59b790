package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Level;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.step.HazardKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// All that lint looks for. A rule about a hazard has the name of the hazard.
public enum PgLintRule implements LintRule {
  SYNTAX_ERROR(Level.ERROR, "the server does not understand the statement", "syntax-error"),
  STATEMENT_FAILS(Level.ERROR, "the statement fails on a copy of the state"),
  DEPENDS_ON_ROWS(Level.NOTE, "whether the statement fails is up to the rows that are there"),
  NOT_REHEARSED(Level.NOTE, "the statement is not for a scratch database and was not run"),

  DATA_LOSS(
      Level.ERROR, "rows or values are lost", "ban-drop-table ban-drop-column ban-drop-schema"),
  TRUNCATE_CASCADE(
      Level.ERROR, "tables are emptied that the statement does not name", "ban-truncate-cascade"),
  DROP_DATABASE(Level.ERROR, "a whole database is lost", "ban-drop-database"),
  CONSTRAINT_DROPPED(
      Level.WARNING, "what kept rows valid goes away", "ban-drop-not-null ban-drop-constraint"),
  INDEX_DROPPED(Level.WARNING, "an index goes away that queries may need", "ban-drop-index"),
  OBJECT_DROPPED(
      Level.WARNING,
      "something goes away that programs may use",
      "ban-drop-view ban-drop-function ban-drop-type ban-drop-domain ban-drop-sequence ban-drop-trigger ban-drop-policy ban-drop-extension ban-drop-default"),
  BREAKING_RENAME(
      Level.WARNING,
      "programs know something by the name that it had",
      "renaming-column renaming-table renaming-object ban-set-schema"),
  TYPE_NARROWING(Level.ERROR, "values may not fit into a narrower type", "changing-column-type"),
  REQUIRED_COLUMN(
      Level.ERROR,
      "a column that must hold a value is added without one for the rows there are",
      "adding-required-field"),
  AUTHORISATION_WIDENED(Level.WARNING, "someone may do more than before"),
  PRIVILEGE_REVOKED(Level.WARNING, "someone may do less than before", "ban-revoke"),
  RLS_WEAKENED(
      Level.WARNING,
      "row-level security protects less than before",
      "ban-alter-row-level-security ban-alter-policy-condition ban-alter-policy-roles"),
  SECURITY_DEFINER_SEARCH_PATH(
      Level.WARNING,
      "a function runs with its owner's rights and finds names by the caller's path"),
  EXTENSION_UPGRADE(Level.WARNING, "an extension's own script changes what belongs to it"),
  NOT_REPLICA_SAFE(Level.WARNING, "what is stored will not be there on a replica"),
  REPLICATION_STOPPED(
      Level.WARNING, "changes are no longer sent to, or taken from, another database"),

  TABLE_REWRITE(
      Level.ERROR,
      "a table is written anew while nobody can use it",
      "changing-column-type adding-field-with-default adding-serial-primary-key-field prefer-repack"),
  BLOCKING_INDEX(
      Level.ERROR, "an index is built while nobody can write", "require-concurrent-index-creation"),
  BLOCKING_INDEX_DROP(
      Level.WARNING,
      "an index is dropped under a lock that stops readers and writers",
      "require-concurrent-index-deletion"),
  BLOCKING_REINDEX(
      Level.ERROR, "an index is built anew while nobody can write", "require-concurrent-reindex"),
  BLOCKING_UNIQUE(
      Level.ERROR,
      "a key or exclusion builds its index while nobody can use the table",
      "disallowed-unique-constraint adding-serial-primary-key-field"),
  BLOCKING_CONSTRAINT(
      Level.ERROR,
      "all rows are looked at for a new constraint while nobody can write",
      "adding-foreign-key-constraint constraint-missing-not-valid"),
  BLOCKING_NOT_NULL(
      Level.ERROR,
      "all rows are looked at for nulls while nobody can use the table",
      "adding-not-nullable-field"),
  BLOCKING_DETACH(
      Level.WARNING,
      "a partition is detached while nobody can use its table",
      "require-concurrent-partition-detach"),
  SCAN_UNDER_LOCK(
      Level.WARNING,
      "a table is read from end to end under a lock that stops writers",
      "ban-alter-domain-with-add-constraint"),
  VALIDATE_WITH_NOT_VALID(
      Level.ERROR,
      "a constraint is validated under the strong lock that its addition left",
      "constraint-missing-not-valid"),
  ACCESS_EXCLUSIVE(
      Level.WARNING, "long work is done while an earlier lock stops readers and writers"),
  SEVERAL_LOCKS(Level.WARNING, "one transaction takes strong locks on several tables"),
  MISSING_LOCK_TIMEOUT(
      Level.WARNING,
      "a strong lock is waited for without an end, and all others wait behind",
      "require-timeout-settings require-lock-timeout"),

  CONCURRENTLY_IN_TRANSACTION(
      Level.ERROR,
      "the statement cannot run inside a transaction",
      "ban-concurrent-index-creation-in-transaction"),
  TRANSACTION_NESTING(
      Level.WARNING, "a transaction is begun inside another one", "transaction-nesting"),
  OUTSIDE_TRANSACTION(
      Level.WARNING, "the statement means nothing outside of a transaction", "transaction-nesting"),
  TRANSACTION_LEFT_OPEN(
      Level.ERROR,
      "the file ends inside a transaction that it began",
      "ban-uncommitted-transaction"),
  ENUM_VALUE_TOO_SOON(Level.ERROR, "an enum value is used in the transaction that adds it"),

  PREFER_ROBUST(
      Level.NOTE,
      "the statement cannot run a second time, should a later one fail",
      "prefer-robust-stmts"),
  PREFER_TEXT(Level.NOTE, "a length is part of a type", "prefer-text-field"),
  PREFER_TIMESTAMPTZ(
      Level.NOTE, "a time without its zone is no point in time", "prefer-timestamp-tz"),
  PREFER_BIGINT(Level.NOTE, "numbers may grow beyond four bytes", "prefer-bigint-over-int"),
  PREFER_BIGINT_OVER_SMALLINT(
      Level.NOTE, "numbers may grow beyond two bytes", "prefer-bigint-over-smallint"),
  PREFER_IDENTITY(Level.NOTE, "a sequence is beside its column, not part of it", "prefer-identity"),
  CHAR_COLUMN(Level.WARNING, "values are filled up with spaces", "ban-char-field"),
  DOMAIN_CONSTRAINT(
      Level.NOTE,
      "a domain's constraint cannot be changed without looking at all its columns",
      "ban-create-domain-with-constraint ban-alter-domain-with-add-constraint");

  private static final Set<PgLintRule> READ_UNDER_SHARE =
      EnumSet.of(BLOCKING_INDEX, BLOCKING_REINDEX, BLOCKING_CONSTRAINT);

  private static final Set<PgLintRule> READ_UNDER_EXCLUSIVE =
      EnumSet.of(BLOCKING_UNIQUE, BLOCKING_CONSTRAINT, BLOCKING_NOT_NULL, VALIDATE_WITH_NOT_VALID);

  private final Level level;
  private final String meaning;
  private final String squawk;

  PgLintRule(Level level, String meaning) {
    this(level, meaning, "");
  }

  /// @param squawk the names of squawk's rules, with spaces between
  PgLintRule(Level level, String meaning, String squawk) {
    this.level = level;
    this.meaning = meaning;
    this.squawk = squawk;
  }

  /// {@return the hazards of plans that this is a form of}
  @Override
  public List<String> alsoCalled() {
    var hazards = new ArrayList<String>();
    if (READ_UNDER_SHARE.contains(this)) {
      hazards.add(HazardKind.SHARE_LOCK_ON_WRITE.code());
    }
    if (READ_UNDER_EXCLUSIVE.contains(this)) {
      hazards.add(HazardKind.SCAN_UNDER_LOCK.code());
    }
    return hazards;
  }

  @Override
  public Level level() {
    return level;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /// {@return the rules of squawk that this one covers}
  public List<String> squawk() {
    return squawk.isEmpty() ? List.of() : List.of(squawk.split(" "));
  }
}
