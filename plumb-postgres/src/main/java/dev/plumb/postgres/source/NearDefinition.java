package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.NearName;
import dev.plumb.postgres.source.Definition.Category;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what a mistyped name may have meant: among what the source defines, then among what
/// PostgreSQL brings along.
final class NearDefinition {
  private final List<Definition> definitions;
  private final Map<Category, List<String>> builtIn;

  NearDefinition(List<Definition> definitions, Map<Category, List<String>> builtIn) {
    this.definitions = definitions;
    this.builtIn = builtIn;
  }

  /// {@return a hint that names the near name and its place}
  Optional<String> hint(Wanted wanted) {
    Map<String, Definition> byName = new HashMap<>();
    for (var definition : definitions) {
      if (definition.category().answers(wanted.category())) {
        byName.putIfAbsent(definition.shown(), definition);
        byName.putIfAbsent(definition.name().getLast(), definition);
      }
    }
    var last = wanted.name().substring(wanted.name().lastIndexOf('.') + 1);
    var near =
        Optional.ofNullable(byName.get(last))
            .or(() -> NearName.of(wanted.name(), byName.keySet()).map(byName::get))
            .or(() -> NearName.of(last, byName.keySet()).map(byName::get));
    if (near.filter(definition -> definition.shown().equals(wanted.name())).isPresent()) {
      return Optional.empty();
    }
    if (near.isPresent()) {
      var definition = near.get();
      return Optional.of(
          "\"" + definition.shown() + "\" exists (" + definition.statement().span().place() + ")");
    }
    return NearName.of(last, builtIn.getOrDefault(wanted.category(), List.of()))
        .map(name -> "did you mean \"" + name + "\"?");
  }
}
