package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.plan.Change;
import dev.plumb.core.rules.Attribute;
import dev.plumb.postgres.evidence.Deed;
import dev.plumb.postgres.evidence.Evidence;
import dev.plumb.postgres.rules.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the cases of a run have shown: each kind made, renamed and dropped, each attribute changed.
/// The evidence beside them is written when the tests run with `-Dplumb.golden=write`, and held
/// against the run otherwise.
final class Coverage {
  private final Evidence shown = new Evidence();

  synchronized void add(Walked walked, int major) {
    walked.differences().forEach(difference -> add(difference, major));
    for (var entry : walked.plan().entries()) {
      if (entry.planned().cause() instanceof Change.Rename rename) {
        shown.add(Deed.rename(rename.id().kind()), major);
      }
    }
  }

  /// After all cases ran.
  void check(List<Integer> majors) throws IOException {
    if (Golden.WRITE) {
      var known = Evidence.read();
      known.forget(majors);
      write(known);
    }
    assertThat(shown.lines(majors, wanted()))
        .as(Evidence.FILE.toString())
        .isEqualTo(Evidence.read().lines(majors, wanted()));
  }

  /// After some cases ran.
  void keep() throws IOException {
    if (Golden.WRITE) {
      write(Evidence.read());
    }
  }

  private void write(Evidence known) throws IOException {
    known.addAll(shown);
    Files.write(Evidence.FILE, known.lines(wanted()));
  }

  private void add(Difference difference, int major) {
    var kind = difference.id().kind();
    switch (difference) {
      case Difference.Missing _ -> shown.add(Deed.create(kind), major);
      case Difference.Undeclared _ -> shown.add(Deed.drop(kind), major);
      case Difference.Changed(_, var properties) ->
          properties.forEach(property -> shown.add(Deed.change(kind, property.name()), major));
    }
  }

  private static Set<Deed> wanted() {
    var wanted = new TreeSet<Deed>();
    for (var rules : RuleTable.ALL) {
      wanted.add(Deed.create(rules.kind()));
      wanted.add(Deed.drop(rules.kind()));
      rules.attributes().rows().stream()
          .filter(Attribute::isCompared)
          .forEach(row -> wanted.add(Deed.change(rules.kind(), row.name())));
    }
    return wanted;
  }
}
