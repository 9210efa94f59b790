package dev.plumb.core.proof;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// Objects that vanish while the very same thing appears beside them under another name: an index
/// or
/// a constraint, say, whose generated name follows a renamed table. They hold nothing of their own,
/// so a rename gives the same as dropping and creating them, for less.
final class Twins {

  private final Rules rules;
  private final Planner planner;
  private final Schema actual;
  private final Schema desired;

  Twins(Rules rules, Planner planner, Schema actual, Schema desired) {
    this.rules = rules;
    this.planner = planner;
    this.actual = actual;
    this.desired = desired;
  }

  /// {@return the renames that make drops and creations needless}
  List<Rename> among(List<Difference> differences) {
    var renames = new ArrayList<Rename>();
    var taken = new HashSet<ObjectId>();
    for (var difference : differences) {
      if (difference instanceof Difference.Undeclared(var from)
          && from.kind().isPart()
          && !rules.of(from.kind()).holdsData()) {
        differences.stream()
            .filter(Difference.Missing.class::isInstance)
            .map(Difference::id)
            .filter(to -> !taken.contains(to) && areTwins(from, to))
            .findFirst()
            .filter(taken::add)
            .map(to -> new Rename(from, to))
            .filter(this::isPossible)
            .ifPresent(renames::add);
      }
    }
    return renames;
  }

  private boolean areTwins(ObjectId from, ObjectId to) {
    return from.kind().equals(to.kind())
        && Objects.equals(from.parent(), to.parent())
        && Objects.equals(from.signature(), to.signature())
        && isEqual(actual.find(from).orElseThrow(), desired.find(to).orElseThrow());
  }

  private boolean isPossible(Rename rename) {
    return !planner.renames(List.of(rename), actual, desired).isEmpty();
  }

  private <T extends SchemaObject> boolean isEqual(T before, SchemaObject after) {
    var wanted = rules.of(before).type().cast(after);
    return rules.attributes(before).differing(before, wanted).isEmpty();
  }
}
