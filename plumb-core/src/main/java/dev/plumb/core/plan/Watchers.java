package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Objects that act on the statements of others, and what that means for the order: such an object
/// ceases to watch before everything that is not its own, and begins to after all of it.
final class Watchers {

  private final Surroundings around;
  private final Rules rules;

  Watchers(Surroundings around, Rules rules) {
    this.around = around;
    this.rules = rules;
  }

  List<Precedence> between(Collection<Action> actions) {
    var others = actions.stream().filter(action -> !isOfWatcher(action)).toList();
    var found = new ArrayList<Precedence>();
    for (var action : actions) {
      if (ends(action)) {
        others.forEach(other -> found.add(watched(action, other)));
      } else if (begins(action)) {
        others.forEach(other -> found.add(watched(other, action)));
      }
    }
    return found;
  }

  private static Precedence watched(Action earlier, Action later) {
    var reason = Reason.of(Reason.Rule.WATCHES, later.cause().id(), earlier.cause().id());
    return new Precedence(earlier, later, reason);
  }

  private boolean isOfWatcher(Action action) {
    var whole = action.cause().id().whole();
    return watches(around.actual(), whole) || watches(around.desired(), whole);
  }

  private boolean ends(Action action) {
    return action.destroys().stream().anyMatch(id -> watches(around.actual(), id))
        || action.alters().stream()
            .anyMatch(id -> watches(around.actual(), id) && !watches(around.desired(), id));
  }

  private boolean begins(Action action) {
    return action.produces().stream().anyMatch(id -> watches(around.desired(), id))
        || action.alters().stream()
            .anyMatch(id -> !watches(around.actual(), id) && watches(around.desired(), id));
  }

  private boolean watches(Schema schema, ObjectId id) {
    return schema.find(id).filter(this::watches).isPresent();
  }

  private <T extends SchemaObject> boolean watches(T object) {
    return rules.of(object).watches(object);
  }
}
