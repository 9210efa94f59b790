package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How a relation gets another schema and another name.
public final class Relocation {
  private Relocation() {}

  public static List<Step> steps(ObjectId from, ObjectId to, Surroundings around) {
    var steps = new ArrayList<Step>();
    var at = from;
    if (!Objects.equals(at.parent(), to.parent())) {
      steps.add(
          Step.of(sql("alter $S set schema $I", around.address(at), to.owner().name()))
              .locking(from, LockMode.ACCESS_EXCLUSIVE));
      at = ObjectId.of(from.kind(), to.parent(), at.name());
    }
    if (!at.name().equals(to.name())) {
      steps.add(
          Step.of(sql("alter $S rename to $I", around.address(at), to.name()))
              .locking(from, LockMode.ACCESS_EXCLUSIVE));
    }
    return steps;
  }
}
