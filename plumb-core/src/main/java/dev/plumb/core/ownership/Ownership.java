package dev.plumb.core.ownership;

import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.diff.Difference.Undeclared;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.ownership.OwnershipRule.Treatment;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.state.StatePair;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules in the order in which they are looked through: the first that is about an object
/// counts. An object that no rule is about is managed.
public record Ownership(List<OwnershipRule> rules) {

  /// Everything is managed.
  public static final Ownership OF_EVERYTHING = new Ownership(List.of());

  public Ownership {
    rules = List.copyOf(rules);
  }

  /// {@return the pair with a desired state that leaves alone what the rules say, and the
  /// differences
  /// that are hidden thereby}
  public StatePair applied(Rules kinds, StatePair pair) {
    if (rules.isEmpty()) {
      return pair;
    }
    var actual = pair.actual().schema();
    var desired = pair.desired().schema();
    var hidden = new Diff(kinds).between(actual, desired).stream().filter(this::isHidden).toList();
    return pair.hiding(hidden, leftAlone(actual, desired, hidden));
  }

  private boolean isHidden(Difference difference) {
    return switch (treatment(difference.id())) {
      case MANAGED -> false;
      case KEPT -> difference instanceof Undeclared;
      case LEFT_ALONE -> true;
    };
  }

  private Treatment treatment(ObjectId id) {
    return rules.stream()
        .filter(rule -> rule.isAbout(id))
        .map(OwnershipRule::treatment)
        .findFirst()
        .orElse(Treatment.MANAGED);
  }

  private static Schema leftAlone(Schema actual, Schema desired, List<Difference> hidden) {
    var ids = hidden.stream().map(Difference::id).collect(Collectors.toSet());
    var there = ids.stream().filter(actual::contains).collect(Collectors.toSet());
    return desired
        .restrictedTo(id -> !ids.contains(id) || there.contains(id))
        .with(actual, Set.copyOf(there));
  }
}
