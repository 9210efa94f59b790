package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Storage parameters and other options that the catalog keeps as `name=value` (manual, CREATE
/// TABLE, Storage Parameters).
public final class StorageOptions {

  /// Values that are read back as they are written when they stand without quotes.
  private static final Pattern PLAIN =
      Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]+)?|true|false|on|off");

  /// PostgreSQL keeps the prefix for itself: some minor versions note things among a column's
  /// options, and let nobody set them.
  private static final String RESERVED = "pg_";

  /// What makes readers and writers of a table wait while it changes; all others change beside them
  /// (manual, ALTER TABLE and ALTER INDEX, `set`).
  private static final Set<String> DISTURBING =
      Set.of(
          "user_catalog_table",
          "fastupdate",
          "gin_pending_list_limit",
          "buffering",
          "pages_per_range",
          "autosummarize");

  private static final Set<String> OFF = Set.of("false", "off", "no", "0");

  private StorageOptions() {}

  /// {@return the options that users can set, without what the server notes among them}
  public static List<String> settable(List<String> options) {
    return options.stream().filter(option -> !option.startsWith(RESERVED)).toList();
  }

  /// {@return options to compare: PostgreSQL keeps them as they were said, but their order says
  /// nothing}
  public static List<String> unordered(List<String> options) {
    return options.stream().sorted().toList();
  }

  /// {@return the options as `with ( … )` takes them}
  public static List<Sql> assignments(List<String> options) {
    return options.stream().map(StorageOptions::assignment).toList();
  }

  /// {@return the assignments of options that `after` has and `before` has not, or has otherwise}
  public static List<Sql> set(List<String> before, List<String> after) {
    return assignments(after.stream().filter(option -> !before.contains(option)).toList());
  }

  /// {@return the names of options that `before` has and `after` has under no value}
  public static List<Sql> reset(List<String> before, List<String> after) {
    var kept = after.stream().map(StorageOptions::name).toList();
    return before.stream()
        .map(StorageOptions::name)
        .filter(name -> !kept.contains(name))
        .map(StorageOptions::written)
        .toList();
  }

  /// {@return the lock that it takes to reset what `before` has and `after` has not}
  public static LockMode lockToReset(List<String> before, List<String> after) {
    var kept = after.stream().map(StorageOptions::name).toList();
    return lock(before.stream().map(StorageOptions::name).filter(name -> !kept.contains(name)));
  }

  /// {@return the lock that it takes to set what `after` has and `before` has not, or has
  /// otherwise}
  public static LockMode lockToSet(List<String> before, List<String> after) {
    return lock(
        after.stream().filter(option -> !before.contains(option)).map(StorageOptions::name));
  }

  private static LockMode lock(Stream<String> names) {
    return names.anyMatch(DISTURBING::contains)
        ? LockMode.ACCESS_EXCLUSIVE
        : LockMode.SHARE_UPDATE_EXCLUSIVE;
  }

  /// {@return whether a switch is there and on}
  public static boolean isOn(String name, List<String> options) {
    return options.stream()
        .filter(option -> name(option).equals(name))
        .map(option -> option.substring(option.indexOf('=') + 1))
        .anyMatch(value -> !OFF.contains(value));
  }

  private static Sql assignment(String option) {
    var value = option.substring(option.indexOf('=') + 1);
    return PLAIN.matcher(value).matches()
        ? sql("$S = $T", written(name(option)), new Expression(value))
        : sql("$S = $L", written(name(option)), value);
  }

  private static String name(String option) {
    return option.substring(0, option.indexOf('='));
  }

  private static Sql written(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? sql("$I", name)
        : sql("$I.$I", name.substring(0, dot), name.substring(dot + 1));
  }
}
