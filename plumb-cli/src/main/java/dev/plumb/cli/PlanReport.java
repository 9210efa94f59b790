package dev.plumb.cli;

import dev.plumb.cli.terminal.Style;
import dev.plumb.cli.terminal.Terminal;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.render.PlanMarkdown;
import dev.plumb.core.render.PlanSql;
import dev.plumb.core.render.PlanText;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Shows a plan in the shape that was asked for.
final class PlanReport {
  private PlanReport() {}

  /// @param file the plan as a file, which is costly to make and not always wanted
  static ExitCode print(
      Invocation invocation,
      Session session,
      Plan plan,
      Allowance allowance,
      Supplier<PlanFile> file) {
    session.quieten();
    var terminal = invocation.terminal();
    switch (PlanShape.of(invocation)) {
      case HUMAN -> show(terminal, plan, allowance);
      case SQL -> terminal.print(PlanSql.of(plan));
      case MARKDOWN -> terminal.print(PlanMarkdown.of(plan));
      case JSON -> terminal.print(file.get().write());
    }
    return plan.isEmpty() ? ExitCode.SUCCESS : ExitCode.DIFFERENCES;
  }

  /// Shows a plan to a person, and what that person has to accept.
  static void show(Terminal terminal, Plan plan, Allowance allowance) {
    terminal.print(PlanText.of(plan, terminal.styler()));
    var open =
        allowance.open(plan).stream()
            .map(hazard -> hazard.kind().code())
            .collect(Collectors.toCollection(TreeSet::new));
    if (!open.isEmpty()) {
      terminal.println(
          terminal.ink().of(Style.YELLOW, "to accept: ") + "--allow " + String.join(",", open));
    }
  }
}
