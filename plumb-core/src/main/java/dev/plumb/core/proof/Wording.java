package dev.plumb.core.proof;

import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings the expressions of two states into their settled wording and compares them then.
final class Wording {

  private final Rules rules;
  private final Laboratory laboratory;
  private final int major;
  private final Diff diff;

  Wording(Rules rules, Laboratory laboratory, int major) {
    this.rules = rules;
    this.laboratory = laboratory;
    this.major = major;
    this.diff = new Diff(rules);
  }

  /// @param raw the differences as the texts stand
  List<Difference> differences(Schema actual, Schema desired, List<Difference> raw) {
    var worded = raw.stream().filter(Settled::isWording).map(Difference::id).toList();
    var wanted = diff.complete(desired, actual);
    var near = Neighbourhood.of(rules, worded, actual, wanted);
    return diff.between(settled(actual, near), settled(wanted, near));
  }

  /// {@return the schema with the expressions of some objects as a scratch copy words them}
  Schema settled(Schema schema, Set<ObjectId> near) {
    try (var bench = new Benches(rules, laboratory, major).open(near)) {
      var copy = new ScratchCopy(rules, major).build(bench, schema.restrictedTo(near::contains));
      var known = new HashSet<>(copy.ids());
      known.removeIf(id -> !schema.contains(id));
      return schema.reworded(copy, known);
    }
  }
}
