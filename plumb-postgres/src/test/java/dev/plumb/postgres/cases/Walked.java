package dev.plumb.postgres.cases;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.plan.Plan;
import java.util.List;

/// A walk that arrived.
///
/// @param differences what the two states disagreed on
record Walked(Plan plan, List<Difference> differences) {
  Walked {
    differences = List.copyOf(differences);
  }

  List<String> statements() {
    return Walk.statements(plan);
  }
}
