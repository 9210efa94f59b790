package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Reason.Rule;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Fill;
import dev.plumb.core.step.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The order between statements that fill rows and those that drop parts of the same relation: the
/// values may come from what goes.
final class Fillings {
  private final Surroundings around;
  private final Rules rules;

  Fillings(Surroundings around, Rules rules) {
    this.around = around;
    this.rules = rules;
  }

  List<Precedence> between(Collection<Action> actions) {
    var found = new ArrayList<Precedence>();
    for (var filling : actions) {
      fills(filling)
          .forEach(
              fill ->
                  actions.forEach(
                      drop ->
                          gone(drop, fill)
                              .map(part -> new Precedence(filling, drop, reason(part, fill)))
                              .forEach(found::add)));
    }
    return found;
  }

  private static Stream<Fill> fills(Action action) {
    return action.steps().stream().map(Step::fill).filter(Objects::nonNull);
  }

  private Stream<ObjectId> gone(Action action, Fill fill) {
    return action.destroys().stream()
        .filter(id -> id.parent() != null && id.parent().equals(fill.relation()))
        .filter(id -> rules.of(id.kind()).holdsData() && !around.creates(id))
        .sorted();
  }

  private static Reason reason(ObjectId gone, Fill fill) {
    return Reason.of(Rule.IS_READ, gone, fill.column());
  }
}
