package dev.plumb.cli;

import dev.plumb.cli.ApplyCommand.Proposal;
import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.Backfill;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.plan.PlanFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Fills a column where it has no value, in batches that let others work.
final class BackfillCommand implements Command {
  @Override
  public String name() {
    return "backfill";
  }

  @Override
  public String summary() {
    return "Fill a column of a live database where it is null";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.required(0, "COLUMN", "The column with schema and table, as app.orders.total"),
        Options.required(1, "EXPRESSION", "The value, by other columns, as 'price * amount'"),
        Options.value("--where", "CONDITION", "Fill only rows that fulfil this, too"),
        Options.target(),
        Options.flag("--dry-run", "Show what would be done and do nothing"),
        Options.flag("--yes", "Do not ask"),
        Options.flag("--no-journal", "Write nothing down in the target"),
        Options.lockTimeout(),
        Options.lockBudget(),
        Options.batchTime(),
        Options.batchPause(),
        Options.lagLimit(),
        Options.scratch(),
        Options.allowUnmodelled());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.TARGET,
        SettingsKey.LOCK_TIMEOUT,
        SettingsKey.LOCK_BUDGET,
        SettingsKey.BATCH_TIME,
        SettingsKey.BATCH_PAUSE,
        SettingsKey.LAG_LIMIT,
        SettingsKey.SCRATCH,
        SettingsKey.UNMODELLED,
        SettingsKey.JOURNAL);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var arguments = invocation.arguments();
    var backfill =
        new Backfill(
            arguments.positional(0).orElseThrow(),
            arguments.positional(1).orElseThrow(),
            arguments.text("--where").orElse(null));
    try (var session = Session.open(invocation)) {
      var target = session.target();
      session.stage("rehearsing on a scratch copy");
      var plan = session.plumb().backfill(target, backfill);
      var allowance = session.allowance();
      var file =
          new PlanFile(Banner.version().strip(), session.plumb().dialect().name(), plan, Set.of());
      return arguments.has("--dry-run")
          ? PlanReport.print(invocation, session, plan, allowance, () -> file)
          : ApplyCommand.apply(invocation, session, target, new Proposal(file, allowance));
    }
  }
}
