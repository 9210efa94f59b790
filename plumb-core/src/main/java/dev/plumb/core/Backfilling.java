package dev.plumb.core;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.proof.FillProof;
import dev.plumb.core.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes plans that fill rows and change nothing else.
final class Backfilling {
  private final Dialect dialect;
  private final Laboratory laboratory;

  Backfilling(Dialect dialect, Laboratory laboratory) {
    this.dialect = dialect;
    this.laboratory = laboratory;
  }

  /// {@return the proven plan}
  Plan plan(State state, Backfill backfill, int major) {
    var column = column(state.schema(), backfill.column());
    var steps = new ArrayList<PlannedStep>();
    var cause = new Change.Alter(column, List.of("values"));
    for (var step :
        dialect.filling(state.schema(), column, backfill.expression(), backfill.condition())) {
      int number = steps.size() + 1;
      steps.add(new PlannedStep(number, number, step, cause));
    }
    return new FillProof(dialect.rules(), laboratory, major).prove(state.schema(), column, steps);
  }

  private ObjectId column(Schema schema, String name) {
    var columns =
        schema.ids().stream()
            .filter(id -> id.kind().isPart() && dialect.rules().of(id.kind()).holdsData())
            .collect(Collectors.toMap(ObjectId::display, id -> id, (one, _) -> one, TreeMap::new));
    var column = columns.get(name);
    if (column == null) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          "there is no column " + name + " in the target",
          Nearest.hint(name, columns.keySet())
              .orElse("name it with its schema and table, as public.orders.total"));
    }
    return column;
  }
}
