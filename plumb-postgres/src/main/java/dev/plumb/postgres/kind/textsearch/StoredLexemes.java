package dev.plumb.postgres.kind.textsearch;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.Kinds;
import java.util.Set;
import java.util.stream.Stream;

/// What indexes, generated columns and the like have worked out by a text search configuration. It
/// is stored, and PostgreSQL works none of it out anew when the configuration finds other lexemes.
final class StoredLexemes {
  private static final Set<Kind> STORING =
      Set.of(Kinds.INDEX, Kinds.CONSTRAINT, Kinds.MATERIALIZED_VIEW);

  private StoredLexemes() {}

  /// {@return the step that changes what a configuration finds, with what is stale then}
  static Step stale(Step step, ObjectId configuration, Surroundings around) {
    var marked = step;
    for (var id : storing(configuration, around).sorted().toList()) {
      marked =
          marked.risking(
              HazardKind.STALE_VALUES,
              id,
              id + " holds what " + configuration + " found before, until it is built anew");
    }
    return marked;
  }

  /// {@return the step that changes what a dictionary finds, with what is stale then}
  static Step staleByDictionary(Step step, ObjectId dictionary, Surroundings around) {
    var configurations =
        around.actual().dependants(dictionary).stream()
            .map(Edge::from)
            .filter(id -> id.kind().equals(Kinds.TOKEN_MAPPING))
            .map(ObjectId::owner)
            .distinct()
            .sorted()
            .toList();
    var marked = step;
    for (var configuration : configurations) {
      marked = stale(marked, configuration, around);
    }
    return marked;
  }

  private static Stream<ObjectId> storing(ObjectId configuration, Surroundings around) {
    return around.actual().dependants(configuration).stream()
        .map(Edge::from)
        .distinct()
        .filter(id -> !around.drops(id))
        .filter(id -> STORING.contains(id.kind()) || isStored(id, around));
  }

  private static boolean isStored(ObjectId id, Surroundings around) {
    return around
        .actual()
        .find(id, Column.class)
        .filter(column -> "stored".equals(column.generation()))
        .isPresent();
  }
}
