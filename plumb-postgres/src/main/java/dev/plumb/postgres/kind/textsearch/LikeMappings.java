package dev.plumb.postgres.kind.textsearch;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.postgres.model.TokenMapping;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The mappings of a text search configuration to which the same happens as to one of them, so that
/// one statement can do it.
final class LikeMappings {

  /// What happens to a mapping.
  private enum Fate {
    CREATED,
    DROPPED,
    ALTERED,
    /// Something that it needs is replaced, and not the whole configuration.
    REPLACED
  }

  private final Surroundings around;

  private LikeMappings(Surroundings around) {
    this.around = around;
  }

  /// {@return the types of tokens, this one's among them, in the order of their names}
  static List<String> of(ObjectId mapping, Surroundings around) {
    return new LikeMappings(around).like(mapping);
  }

  private List<String> like(ObjectId mapping) {
    return Stream.of(around.actual(), around.desired())
        .flatMap(schema -> schema.children(mapping.owner()).stream())
        .filter(other -> other.kind().equals(mapping.kind()))
        .filter(other -> other.equals(mapping) || isLike(mapping, other))
        .map(ObjectId::name)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isLike(ObjectId one, ObjectId other) {
    var fate = fate(one);
    return fate == fate(other)
        && switch (fate) {
          case CREATED -> isSame(one, other, around.desired());
          case DROPPED -> true;
          case ALTERED, REPLACED ->
              isSame(one, other, around.actual()) && isSame(one, other, around.desired());
        };
  }

  private Fate fate(ObjectId mapping) {
    if (around.creates(mapping)) {
      boolean comesWithConfiguration = around.creates(mapping.owner());
      return around.drops(mapping) && !comesWithConfiguration ? Fate.REPLACED : Fate.CREATED;
    }
    return around.drops(mapping) ? Fate.DROPPED : Fate.ALTERED;
  }

  private static boolean isSame(ObjectId one, ObjectId other, Schema schema) {
    return Objects.equals(
        schema.find(one, TokenMapping.class).map(TokenMapping::dictionaries),
        schema.find(other, TokenMapping.class).map(TokenMapping::dictionaries));
  }
}
