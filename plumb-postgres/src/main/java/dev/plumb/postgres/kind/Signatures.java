package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.TypeName;

/// How statements name routines: with the types of their input arguments.
public final class Signatures {
  private Signatures() {}

  /// {@return the qualified name with the argument types in parentheses}
  public static Sql signed(ObjectId routine) {
    var types = routine.signature();
    if (types == null) {
      throw new IllegalStateException(routine + " has no signature");
    }
    var isBareAggregate = types.isEmpty() && routine.kind().equals(Kinds.AGGREGATE);
    return isBareAggregate ? sql("$N(*)", routine) : sql("$N($T)", routine, new TypeName(types));
  }
}
