package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Routine;
import java.util.Set;
import java.util.stream.Collectors;

/// Transforms as the routines that use them see them.
public final class Transforms {
  private static final int LETS_GO = 18;

  private Transforms() {}

  /// {@return the edges to the transforms that a routine says it uses} Before PostgreSQL 18 only
  /// those of its arguments and its result are recorded.
  public static Set<Edge> needs(Routine routine) {
    return routine.transformedTypes().stream()
        .map(type -> sql("for $T language $I", type, routine.language()).text())
        .map(name -> ObjectId.of(Kinds.TRANSFORM, null, name))
        .map(transform -> new Edge(routine.id(), transform, Edge.Bond.NORMAL))
        .collect(Collectors.toSet());
  }

  /// {@return whether a routine is in the way of the drop of a transform, whatever becomes of it}
  /// Before PostgreSQL 18 each new definition leans on all transforms of its arguments and its
  /// result, also on those that it does not name.
  public static boolean hold(ObjectId routine, Surroundings around) {
    return around.major() < LETS_GO
        && around.actual().dependencies(routine).stream()
            .map(Edge::to)
            .anyMatch(to -> to.kind().equals(Kinds.TRANSFORM) && around.drops(to));
  }
}
