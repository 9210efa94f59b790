package dev.plumb.postgres.kind;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.postgres.model.Function;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Procedure;
import dev.plumb.postgres.model.Routine;
import dev.plumb.postgres.model.TypeName;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Transforms as the routines that use them see them.
public final class Transforms {
  private static final int LETS_GO = 18;

  private Transforms() {}

  /// {@return the edges to the transforms that a routine says it uses} Before PostgreSQL 18 only
  /// those of its arguments and its result are recorded.
  public static Set<Edge> needs(Routine routine) {
    return routine.transformedTypes().stream()
        .map(type -> id(routine.language(), type))
        .map(transform -> new Edge(routine.id(), transform, Edge.Bond.NORMAL))
        .collect(Collectors.toSet());
  }

  /// {@return whether a routine is in the way of the drop of a transform, whatever becomes of it}
  /// Before PostgreSQL 18 each new definition leans on all transforms of its arguments and its
  /// result, also on those that it does not name.
  public static boolean hold(Routine routine, Surroundings around) {
    return around.major() < LETS_GO
        && types(routine).map(type -> id(routine.language(), type)).anyMatch(around::drops);
  }

  private static Stream<TypeName> types(Routine routine) {
    var own = routine.argumentTypes().stream();
    return switch (routine) {
      case Function function -> Stream.concat(own, Stream.of(function.returnType()));
      case Procedure _ -> own;
    };
  }

  private static ObjectId id(Identifier language, TypeName type) {
    return new ObjectId(Kinds.TRANSFORM, null, language.text(), type.text());
  }
}
