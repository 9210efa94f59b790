package dev.plumb.postgres.kind;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.postgres.model.ColumnIdentity;
import dev.plumb.postgres.model.Kinds;
import java.util.stream.Stream;

/// The sequences behind identity columns, which some statements name though they are no objects of
/// their own.
public final class IdentitySequences {
  private IdentitySequences() {}

  public static ObjectId of(ObjectId identity, Surroundings around) {
    return Stream.of(around.desired(), around.actual())
        .flatMap(schema -> schema.find(identity, ColumnIdentity.class).stream())
        .map(found -> found.sequence().as(Kinds.SEQUENCE))
        .findFirst()
        .orElseThrow();
  }
}
