package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

  /// {@return the statements that rename and move a routine, the name first}
  ///
  /// @param address how statements name a routine, with the word for its kind
  public static List<Step> rename(ObjectId from, ObjectId to, Function<ObjectId, Sql> address) {
    var steps = new ArrayList<Step>();
    if (!from.name().equals(to.name())) {
      steps.add(Step.of(sql("alter $S rename to $I", address.apply(from), to.name())));
    }
    if (!from.owner().equals(to.owner())) {
      var renamed = new ObjectId(from.kind(), from.parent(), to.name(), from.signature());
      steps.add(Step.of(sql("alter $S set schema $I", address.apply(renamed), to.owner().name())));
    }
    return steps;
  }
}
