package dev.plumb.core.step;

import java.util.Locale;

/// The dangers a plan can hold, by the stable names that `--allow` takes.
public enum HazardKind {
  /// Rows or column values are lost.
  DATA_LOSS,
  /// A table is written anew under a lock that stops readers and writers.
  TABLE_REWRITE,
  /// A constraint that kept rows valid goes away.
  CONSTRAINT_DROPPED,
  /// An index that queries may need goes away.
  INDEX_DROPPED,
  /// A type becomes narrower: values may not fit, and the statement may fail.
  TYPE_NARROWING,
  /// A value of a type goes away: where it is stored, the statement fails.
  ENUM_VALUE_REMOVED,
  /// Someone may do more than before.
  AUTHORISATION_WIDENED,
  /// Row-level security protects less than before.
  RLS_WEAKENED,
  /// Changes are no longer sent to another database, or no longer taken from one.
  REPLICATION_STOPPED,
  /// A password or the like must be set by hand, because no plan holds it.
  SECRET_MISSING,
  /// A drop and a creation look like a rename that nobody declared.
  PROBABLE_RENAME,
  /// An object that plumb does not model is left out of account.
  UNMODELLED;

  /// {@return the name users write, such as `data-loss`}
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
