package dev.plumb.core.dump;

import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.diff.Difference.Undeclared;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Rules;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an actual schema holds and a desired one does not declare, to be declared as well.
public final class Adoption {
  private final Schema actual;
  private final Set<ObjectId> undeclared;

  private Adoption(Schema actual, Set<ObjectId> undeclared) {
    this.actual = actual;
    this.undeclared = undeclared;
  }

  public static Adoption of(Rules rules, Schema actual, Schema desired) {
    return new Adoption(
        actual,
        new Diff(rules)
            .between(actual, desired).stream()
                .filter(Undeclared.class::isInstance)
                .map(Difference::id)
                .collect(Collectors.toSet()));
  }

  /// {@return the undeclared objects that are wanted, with what they need and what is a part of
  /// them}
  public Set<ObjectId> chosen(Predicate<ObjectId> wanted) {
    var chosen = new HashSet<ObjectId>();
    var open = new ArrayDeque<>(undeclared.stream().filter(wanted).toList());
    while (!open.isEmpty()) {
      var id = open.poll();
      if (undeclared.contains(id) && chosen.add(id)) {
        Stream.of(
                actual.dependencies(id).stream().filter(edge -> edge.bond().needs()).map(Edge::to),
                actual.children(id).stream().filter(child -> child.kind().isPart()),
                Stream.ofNullable(id.parent()))
            .flatMap(ids -> ids)
            .filter(Objects::nonNull)
            .forEach(open::add);
      }
    }
    return chosen;
  }
}
