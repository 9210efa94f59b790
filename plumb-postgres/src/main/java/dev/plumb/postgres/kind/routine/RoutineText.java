package dev.plumb.postgres.kind.routine;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.kind.KeptSetting;
import dev.plumb.postgres.model.Argument;
import dev.plumb.postgres.model.ArgumentMode;
import dev.plumb.postgres.model.Routine;
import java.util.ArrayList;
import java.util.List;

/// The clauses that functions and procedures share (manual, CREATE FUNCTION).
final class RoutineText {
  private RoutineText() {}

  /// {@return the arguments a call names, as a definition lists them}
  static List<Sql> arguments(Routine routine) {
    return routine.arguments().stream()
        .filter(argument -> argument.mode() != ArgumentMode.TABLE)
        .map(RoutineText::argument)
        .toList();
  }

  static Sql argument(Argument argument) {
    return sql(
        "$W $T $W",
        all(
            switch (argument.mode()) {
              case IN, TABLE -> List.of();
              case OUT -> List.of(sql("out"));
              case INOUT -> List.of(sql("inout"));
              case VARIADIC -> List.of(sql("variadic"));
            },
            when(argument.name() != null, "$I", argument.name())),
        argument.type(),
        when(argument.defaultValue() != null, "default $T", argument.defaultValue()));
  }

  static Sql definition(Sql head, List<Sql> clauses, Routine routine) {
    var lines = new ArrayList<Sql>();
    lines.add(head);
    lines.addAll(clauses);
    routine.settings().forEach(setting -> lines.add(KeptSetting.of(setting).assignment()));
    lines.add(body(routine));
    return lines(lines);
  }

  static List<Sql> transforms(Routine routine) {
    var types = routine.transformedTypes().stream().map(type -> sql("for type $T", type)).toList();
    return when(!types.isEmpty(), "transform $S", types);
  }

  static Sql security(Routine routine) {
    return routine.isSecurityDefiner() ? sql("security definer") : sql("security invoker");
  }

  /// {@return `set` and `reset` clauses that lead from one configuration to another}
  static List<Sql> changedSettings(Routine before, Routine after) {
    var kept = after.settings().stream().map(KeptSetting::of).map(KeptSetting::name).toList();
    var clauses = new ArrayList<Sql>();
    before.settings().stream()
        .map(KeptSetting::of)
        .filter(setting -> !kept.contains(setting.name()))
        .forEach(setting -> clauses.add(setting.removal()));
    after.settings().stream()
        .filter(setting -> !before.settings().contains(setting))
        .forEach(setting -> clauses.add(KeptSetting.of(setting).assignment()));
    return clauses;
  }

  private static Sql body(Routine routine) {
    if (routine.sqlBody() != null) {
      return sql("$T", routine.sqlBody());
    }
    if (routine.library() != null && routine.source() != null) {
      return sql("as $L, $L", routine.library().text(), routine.source().text());
    }
    if (routine.source() == null) {
      throw new IllegalStateException(routine.id() + " has no body");
    }
    return sql("as $Q", routine.source());
  }

  private static Sql lines(List<Sql> lines) {
    var text = lines.getFirst();
    for (var line : lines.subList(1, lines.size())) {
      text = sql("$S\n$S", text, line);
    }
    return text;
  }
}
