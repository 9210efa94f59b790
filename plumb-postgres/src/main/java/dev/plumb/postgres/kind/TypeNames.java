package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How an object that has no table lock of its own, such as a type, gets another name or schema.
public final class TypeNames {
  private TypeNames() {}

  /// {@return the statements that move an object to another schema and then give it another name}
  ///
  /// @param word what `alter` says the object is
  public static List<Step> change(Sql word, ObjectId from, ObjectId to) {
    var steps = new ArrayList<Step>();
    var at = from;
    if (!Objects.equals(from.parent(), to.parent())) {
      steps.add(Step.of(sql("alter $S $N set schema $I", word, from, to.owner().name())));
      at = ObjectId.of(from.kind(), to.parent(), from.name());
    }
    if (!at.name().equals(to.name())) {
      steps.add(Step.of(sql("alter $S $N rename to $I", word, at, to.name())));
    }
    return steps;
  }
}
