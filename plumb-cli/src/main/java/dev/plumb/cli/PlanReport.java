package dev.plumb.cli;

import dev.plumb.cli.report.PlanText;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.plan.Plan;

/// Shows a plan in the shape that was asked for.
final class PlanReport {
  private PlanReport() {}

  static ExitCode print(Invocation invocation, Session session, Plan plan) {
    var allowance = session.allowance();
    session.quieten();
    var terminal = invocation.terminal();
    terminal.print(PlanText.of(plan, allowance, terminal.ink()));
    return plan.isEmpty() ? ExitCode.SUCCESS : ExitCode.DIFFERENCES;
  }
}
