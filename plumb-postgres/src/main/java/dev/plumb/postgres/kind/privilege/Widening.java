package dev.plumb.postgres.kind.privilege;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.ColumnGrant;
import dev.plumb.postgres.model.Grant;
import dev.plumb.postgres.model.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a change of rights lets a role do more than before the plan.
final class Widening {
  private Widening() {}

  /// {@return the steps, the last one with the hazard if the role may do more afterwards}
  static List<Step> marked(
      List<Step> steps, ObjectId grant, Rights before, Rights after, Surroundings around) {
    if (steps.isEmpty() || !widens(grant, before, after, around)) {
      return steps;
    }
    var who = grant.name().equals(Grantees.EVERYONE) ? "everyone" : "role " + grant.name();
    var marked = new ArrayList<>(steps);
    marked.add(
        marked
            .removeLast()
            .risking(
                HazardKind.AUTHORISATION_WIDENED,
                grant.owner(),
                who + " may do more with " + grant.owner()));
    return marked;
  }

  /// A new object is at nobody's risk but everyone's; no parameter is ever new. What an owner may
  /// do, it may give itself.
  private static boolean widens(ObjectId grant, Rights before, Rights after, Surroundings around) {
    if (grant.name().isEmpty()) {
      return false;
    }
    var isNew =
        !around.actual().contains(grant.owner()) && !grant.owner().kind().equals(Kinds.PARAMETER);
    return isNew
        ? grant.name().equals(Grantees.EVERYONE) && after.exceed(before)
        : after.exceed(held(grant, around).orElse(before));
  }

  /// Rights on a whole table are rights on each of its columns.
  private static Optional<Rights> held(ObjectId grant, Surroundings around) {
    var actual = around.actual();
    var whole =
        actual
            .find(ObjectId.of(Kinds.GRANT, Grantees.relation(grant), grant.name()), Grant.class)
            .map(found -> new Rights(found.privileges(), found.grantable()));
    var own =
        actual
            .find(grant, ColumnGrant.class)
            .map(found -> new Rights(found.privileges(), found.grantable()));
    return own.isPresent() && whole.isPresent()
        ? Optional.of(own.get().and(whole.get()))
        : own.or(() -> whole);
  }
}
