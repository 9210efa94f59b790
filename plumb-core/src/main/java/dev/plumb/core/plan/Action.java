package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Step;
import java.util.List;
import java.util.Set;

/// The statements of one change, run one after the other, and what they bring about.
///
/// @param produces the objects that exist afterwards and did not before
/// @param destroys the objects that exist no longer
/// @param changes the object that is altered; empty for a creation or a drop
record Action(
    Change cause,
    List<Step> steps,
    Set<ObjectId> produces,
    Set<ObjectId> destroys,
    Set<ObjectId> changes) {
  Action {
    steps = List.copyOf(steps);
    produces = Set.copyOf(produces);
    destroys = Set.copyOf(destroys);
    changes = Set.copyOf(changes);
  }

  @Override
  public String toString() {
    return cause.verb() + " " + cause.id();
  }
}
