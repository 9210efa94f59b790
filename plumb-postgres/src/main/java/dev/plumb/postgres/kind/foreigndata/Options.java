package dev.plumb.postgres.kind.foreigndata;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The clause `options ( … )` where an object is created and where it is changed.
final class Options {
  private Options() {}

  /// {@return the clause that gives all of them; none if there are none}
  static List<Sql> all(List<String> options) {
    var written = new ArrayList<Sql>();
    byName(options).forEach((name, value) -> written.add(sql("$I $L", name, value)));
    return when(!written.isEmpty(), "options ($S)", written);
  }

  /// {@return the clause that leads from some to others; none if they are the same}
  static List<Sql> change(List<String> before, List<String> after) {
    var old = byName(before);
    var wanted = byName(after);
    var changes = new ArrayList<Sql>();
    wanted.forEach(
        (name, value) -> {
          if (!old.containsKey(name)) {
            changes.add(sql("add $I $L", name, value));
          } else if (!value.equals(old.get(name))) {
            changes.add(sql("set $I $L", name, value));
          }
        });
    old.keySet().stream()
        .filter(name -> !wanted.containsKey(name))
        .forEach(name -> changes.add(sql("drop $I", name)));
    return when(!changes.isEmpty(), "options ($S)", changes);
  }

  private static Map<String, String> byName(List<String> options) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (var option : options) {
      int end = option.indexOf('=');
      byName.put(option.substring(0, end), option.substring(end + 1));
    }
    return byName;
  }
}
