package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.step.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One setting of a routine, a role or a database. The catalog keeps the value of a setting that
/// lists names as
/// quoted identifiers; every other value is one string (PostgreSQL calls the former
/// `GUC_LIST_QUOTE`).
public record KeptSetting(String name, String value) {

  private static final Set<String> LISTS =
      Set.of(
          "local_preload_libraries",
          "search_path",
          "session_preload_libraries",
          "shared_preload_libraries",
          "temp_tablespaces",
          "unix_socket_directories");

  private static final Pattern ITEM = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^\\s,\"]+");

  /// {@return the setting that the catalog holds as `name=value`}
  public static KeptSetting of(String setting) {
    int equals = setting.indexOf('=');
    return new KeptSetting(setting.substring(0, equals), setting.substring(equals + 1));
  }

  /// {@return the `set` clause}
  public Sql assignment() {
    return LISTS.contains(name.toLowerCase(Locale.ROOT))
        ? sql("set $S to $S", named(name), items())
        : sql("set $S to $L", named(name), value);
  }

  /// {@return the `reset` clause}
  public Sql removal() {
    return sql("reset $S", named(name));
  }

  /// {@return the setting as statements name it: those of extensions have a dot in their names}
  public static Sql named(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? sql("$I", name)
        : sql("$I.$I", name.substring(0, dot), name.substring(dot + 1));
  }

  /// An empty name is a string: there is no empty identifier.
  private List<Sql> items() {
    var items = new ArrayList<Sql>();
    var matcher = ITEM.matcher(value);
    while (matcher.find()) {
      var quoted = matcher.group(1);
      var item = quoted == null ? matcher.group() : quoted.replace("\"\"", "\"");
      items.add(item.isEmpty() ? sql("$L", item) : sql("$I", item));
    }
    return items.isEmpty() ? List.of(sql("$L", "")) : items;
  }
}
