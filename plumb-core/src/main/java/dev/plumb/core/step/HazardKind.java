package dev.plumb.core.step;

import java.util.Locale;

/// The dangers a plan can hold, by the stable names that `--allow` takes.
public enum HazardKind {
  DATA_LOSS(
      "Rows or column values are lost.",
      "If it is a rename, declare it; else keep a copy of what you may still need."),
  TABLE_REWRITE(
      "A table is written anew under a lock that stops readers and writers.",
      "On a big table, add a new column, fill it in batches and switch over."),
  SCAN_UNDER_LOCK(
      "A big table is read from end to end while nobody can use it.",
      "Leave `--plain` out: the online form reads it under a weak lock."),
  ACCESS_EXCLUSIVE(
      "Nobody can use a table for as long as another statement of the same transaction takes.",
      "Do what takes long in a change of its own."),
  SHARE_LOCK_ON_WRITE(
      "Nobody can write a big table while it is read.",
      "Leave `--plain` out: an index is then built while others write."),
  INDEX_DROPPED(
      "An index that queries may need goes away.",
      "See in the statistics of the server whether it is used."),
  CONSTRAINT_DROPPED(
      "A constraint that kept rows valid goes away.",
      "Be sure that the application no longer relies on it."),
  TYPE_NARROWING(
      "A type becomes narrower: values may not fit, and the statement may fail.",
      "Look for values that do not fit before."),
  BREAKING_RENAME(
      "What applications know by name gets another one.",
      "Deploy applications that know the new name at the same moment, or leave a view behind."),
  ENUM_VALUE_REMOVED(
      "A value of a type goes away: where it is stored, the statement fails.",
      "Change the rows that hold it before."),
  MISFIT_ROWS(
      "Rows may be where they no longer belong: then the statement fails.",
      "Move them before, or take them out and put them in again afterwards."),
  STALE_VALUES(
      "What is stored was worked out by something that changes, and stays as it is.",
      "Reindex, refresh or update afterwards what is named."),
  ROLE_DROPPED(
      "A role that someone may log in as goes away.", "Be sure that nobody logs in as it."),
  AUTHORISATION_WIDENED(
      "Someone may do more than before.", "See whom the grant names, and whether that is meant."),
  RLS_WEAKENED(
      "Row-level security protects less than before.",
      "Compare the policies before and after, role by role."),
  SECURITY_DEFINER_SEARCH_PATH(
      "A function that runs with its owner's rights finds names by the caller's `search_path`.",
      "Set `search_path` in its definition."),
  EXTENSION_UPGRADE(
      "An extension's own script changes what belongs to it; plumb cannot foresee how.",
      "Read the release notes, and try it on a copy."),
  NOT_REPLICA_SAFE(
      "What is stored will not be there on a replica, nor after a crash.",
      "Use it for what can be made again only."),
  REPLICATION_STOPPED(
      "Changes are no longer sent to another database, or no longer taken from one.",
      "Be sure that nobody waits for them."),
  LONG_NON_TRANSACTIONAL(
      "A statement that cannot be undone takes very long.",
      "Choose the hour; what was interrupted goes on with `plumb apply --resume`."),
  MASS_DROP(
      "A large share of all objects goes away.",
      "Be sure that the desired state is whole, and the target the right one."),
  DISK_NEEDED(
      "A second copy of what is written anew needs much disk for a while.",
      "See that there is room on the disk."),
  SECRET_MISSING(
      "A password or the like must be set by hand, because no plan holds it.",
      "Set it after the plan was applied."),
  PROBABLE_RENAME(
      "A drop and a creation look like a rename that nobody declared.",
      "Declare it with `-- plumb: renamed from`, or allow the loss."),
  UNMODELLED(
      "An object that plumb does not model is left out of account.", "Look after it by hand.");

  private final String meaning;
  private final String remedy;

  HazardKind(String meaning, String remedy) {
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /// {@return the name users write, such as `data-loss`}
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// {@return what the danger is, in a sentence}
  public String meaning() {
    return meaning;
  }

  /// {@return what one can do about it, in a sentence}
  public String remedy() {
    return remedy;
  }
}
