package dev.plumb.postgres.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A statement, the settings in force at its place, and how it is dealt with.
///
/// @param settings the same list object for statements with the same settings
record Work(Statement statement, Way way, List<Setting> settings) {
  /// {@return the statements other than settings, each with what is in force for it}
  static List<Work> of(List<Statement> statements) {
    Map<Integer, List<Setting>> bySession = new HashMap<>();
    var works = new ArrayList<Work>();
    for (var statement : statements) {
      var way = Screening.way(statement);
      var settings = bySession.getOrDefault(statement.session(), Setting.none());
      if (way == Way.SETTING) {
        bySession.put(statement.session(), after(settings, statement));
      } else {
        works.add(new Work(statement, way, settings));
      }
    }
    return List.copyOf(works);
  }

  static List<Work> of(List<Work> works, EnumSet<Way> ways) {
    return works.stream().filter(work -> ways.contains(work.way())).toList();
  }

  private static List<Setting> after(List<Setting> settings, Statement statement) {
    var setting = Setting.of(statement);
    if (setting.isEmpty()) {
      return settings;
    }
    var all = setting.get().resetsAll() ? new ArrayList<Setting>() : new ArrayList<>(settings);
    all.add(setting.get());
    return List.copyOf(all);
  }
}
