package dev.plumb.core.gate;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.step.HazardKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds what looks like a rename that nobody declared: an object that holds data vanishes, and one
/// much like it appears beside it.
public final class ProbableRenames {
  private static final double ALIKE = 0.6;

  private final Rules rules;
  private final Schema actual;
  private final Schema desired;

  public ProbableRenames(Rules rules, Schema actual, Schema desired) {
    this.rules = rules;
    this.actual = actual;
    this.desired = desired;
  }

  /// @param from what vanishes
  /// @param to what appears
  public record Candidate(ObjectId from, ObjectId to) {}

  /// {@return the candidates, each vanishing object at most once}
  public List<Candidate> among(List<Difference> differences) {
    var appearing =
        differences.stream()
            .filter(Difference.Missing.class::isInstance)
            .map(Difference::id)
            .toList();
    var taken = new HashSet<ObjectId>();
    var candidates = new ArrayList<Candidate>();
    for (var difference : differences) {
      if (difference instanceof Difference.Undeclared(var from)
          && rules.of(from.kind()).holdsData()) {
        appearing.stream()
            .filter(to -> isSibling(from, to) && !taken.contains(to) && isAlike(from, to))
            .findFirst()
            .filter(taken::add)
            .ifPresent(to -> candidates.add(new Candidate(from, to)));
      }
    }
    return candidates;
  }

  /// {@return the plan with a hazard wherever it drops a candidate}
  ///
  /// @param declared the new names of what is known to be renamed
  public Plan marked(Plan plan, List<Difference> differences, List<ObjectId> declared) {
    var marked = plan;
    for (var candidate : among(differences)) {
      if (!declared.contains(candidate.to())) {
        marked =
            marked.warning(
                candidate.from(),
                HazardKind.PROBABLE_RENAME,
                candidate.from()
                    + " vanishes and "
                    + candidate.to()
                    + " appears: if that is a rename, declare it with '-- plumb: renamed from "
                    + candidate.from().name()
                    + "'");
      }
    }
    return marked;
  }

  private static boolean isSibling(ObjectId from, ObjectId to) {
    return from.kind().equals(to.kind()) && Objects.equals(from.parent(), to.parent());
  }

  private boolean isAlike(ObjectId from, ObjectId to) {
    var before = parts(actual, from);
    var after = parts(desired, to);
    if (before.isEmpty() || after.isEmpty() || !from.whole().equals(from)) {
      return isEqual(actual.find(from).orElseThrow(), desired.find(to).orElseThrow());
    }
    var common = before.stream().filter(after::contains).count();
    return common >= ALIKE * Math.max(before.size(), after.size());
  }

  private <T extends SchemaObject> boolean isEqual(T before, SchemaObject after) {
    var kindRules = rules.of(before);
    return rules.attributes(before).differing(before, kindRules.type().cast(after)).isEmpty();
  }

  private static Set<String> parts(Schema schema, ObjectId id) {
    return schema.children(id).stream()
        .filter(part -> part.kind().isPart() && !part.name().isEmpty())
        .map(part -> part.kind() + " " + part.name())
        .collect(Collectors.toSet());
  }
}
