package dev.plumb.postgres.kind.routine;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.ArgumentMode;
import dev.plumb.postgres.model.Function;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import java.util.Set;

/// The definition of a function, with all that is not the default.
final class FunctionText {

  static final int USUAL_ROWS = 1000;

  private static final Set<String> COMPILED = Set.of("c", "internal");

  private FunctionText() {}

  /// @param verb `create function` or `create or replace function`
  static Sql definition(Sql verb, Function function) {
    var head = sql("$S $N($S)", verb, function.id(), RoutineText.arguments(function));
    var clauses =
        all(
            returned(function),
            List.of(sql("language $I", function.language())),
            RoutineText.transforms(function),
            attributes(function));
    return RoutineText.definition(head, clauses, function);
  }

  static Sql volatility(Function function) {
    return switch (function.volatility()) {
      case "immutable" -> sql("immutable");
      case "stable" -> sql("stable");
      case "volatile" -> sql("volatile");
      default -> throw new IllegalStateException(function.id() + " is " + function.volatility());
    };
  }

  static Sql parallel(Function function) {
    return switch (function.parallel()) {
      case "safe" -> sql("parallel safe");
      case "restricted" -> sql("parallel restricted");
      case "unsafe" -> sql("parallel unsafe");
      default -> throw new IllegalStateException(function.id() + " is " + function.parallel());
    };
  }

  static Sql support(QualifiedName support) {
    return sql("support $N", support.as(Kinds.FUNCTION));
  }

  static int usualCost(Function function) {
    return COMPILED.contains(function.language().text()) ? 1 : 100;
  }

  /// A function with arguments that go out says what it returns by them, unless it returns a set.
  private static List<Sql> returned(Function function) {
    var arguments = function.arguments();
    var columns =
        arguments.stream()
            .filter(argument -> argument.mode() == ArgumentMode.TABLE)
            .map(RoutineText::argument)
            .toList();
    if (!columns.isEmpty()) {
      return List.of(sql("returns table ($S)", columns));
    }
    if (function.returnsSet()) {
      return List.of(sql("returns setof $T", function.returnType()));
    }
    var isSaidByArguments =
        arguments.stream()
            .map(argument -> argument.mode())
            .anyMatch(mode -> mode == ArgumentMode.OUT || mode == ArgumentMode.INOUT);
    return when(!isSaidByArguments, "returns $T", function.returnType());
  }

  private static List<Sql> attributes(Function function) {
    var attributes =
        all(
            when(function.isWindow(), "window"),
            when(!function.volatility().equals("volatile"), "$S", volatility(function)),
            when(function.isStrict(), "strict"),
            when(function.isSecurityDefiner(), "security definer"),
            when(function.isLeakproof(), "leakproof"),
            when(!function.parallel().equals("unsafe"), "$S", parallel(function)),
            when(function.cost() != null, "cost $T", function.cost()),
            when(function.rows() != null, "rows $T", function.rows()),
            function.support() == null ? List.of() : List.of(support(function.support())));
    return when(!attributes.isEmpty(), "$W", attributes);
  }
}
