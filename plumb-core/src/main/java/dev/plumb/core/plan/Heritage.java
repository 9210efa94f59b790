package dev.plumb.core.plan;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import java.util.List;

/// What becomes of the dependants of a replaced object that hold its values.
final class Heritage {

  private final Rules rules;
  private final Surroundings around;
  private final Changes changes;

  Heritage(Rules rules, Surroundings around, Changes changes) {
    this.rules = rules;
    this.around = around;
    this.changes = changes;
  }

  /// {@return whether the dependant can keep what it holds while the other object is replaced}
  boolean isKept(ObjectId dependant, ObjectId replaced) {
    var from = around.actual().find(replaced).orElseThrow();
    var heir = around.actual().find(dependant).orElseThrow();
    return hasSuccession(from) && isCarriedOver(heir, replaced);
  }

  /// {@return the dependants that lean on another carried object as well: in between the two do not
  /// fit each other}
  List<ObjectId> torn(ObjectId carried) {
    return around.actual().dependants(carried).stream()
        .filter(edge -> edge.bond().needs())
        .map(Edge::from)
        .filter(dependant -> leansOnOther(dependant, carried))
        .toList();
  }

  private boolean leansOnOther(ObjectId dependant, ObjectId carried) {
    return around.actual().dependencies(dependant).stream()
        .map(Edge::to)
        .anyMatch(to -> !to.equals(carried) && changes.carried().containsKey(to));
  }

  private <T extends SchemaObject> boolean hasSuccession(T replaced) {
    return rules.of(replaced).succession(replaced, around).isPresent();
  }

  private <T extends SchemaObject> boolean isCarriedOver(T heir, ObjectId replaced) {
    return rules.of(heir).carriedOver(heir, replaced, around).isPresent();
  }
}
