package dev.plumb.postgres.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One argument of a function, procedure or aggregate.
///
/// @param name null for an argument that has none
/// @param defaultValue null for an argument that a call must give
public record Argument(
    ArgumentMode mode,
    @Nullable Identifier name,
    TypeName type,
    @Nullable Expression defaultValue) {

  /// {@return arguments from the arrays of `pg_proc` (manual, 53.39)}
  ///
  /// @param modes empty when all are `in`
  /// @param names with empty text for none; empty when none has a name
  /// @param defaults of the last input arguments
  public static List<Argument> list(
      List<String> modes, List<Identifier> names, List<TypeName> types, List<Expression> defaults) {
    var list = new ArrayList<Argument>();
    int inputs = inputs(modes, types.size());
    for (int i = 0; i < types.size(); i++) {
      var mode = modes.isEmpty() ? ArgumentMode.IN : ArgumentMode.of(modes.get(i));
      var hasName = i < names.size() && !names.get(i).text().isEmpty();
      var hasDefault = mode.isInput() && inputs <= defaults.size();
      list.add(
          new Argument(
              mode,
              hasName ? names.get(i) : null,
              types.get(i),
              hasDefault ? defaults.get(defaults.size() - inputs) : null));
      inputs -= mode.isInput() ? 1 : 0;
    }
    return list;
  }

  private static int inputs(List<String> modes, int all) {
    return modes.isEmpty()
        ? all
        : (int) modes.stream().filter(mode -> ArgumentMode.of(mode).isInput()).count();
  }
}
