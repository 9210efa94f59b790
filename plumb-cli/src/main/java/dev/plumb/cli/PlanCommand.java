package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.state.Origin;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgSpec;

/// Plans from the live database to the desired state.
final class PlanCommand implements Command {
  @Override
  public String name() {
    return "plan";
  }

  @Override
  public String summary() {
    return "Work out and prove the plan for a live database";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.to(),
        Options.target(),
        Options.value("--reverse", "PLAN", "Plan the way back from where this plan file led"),
        Options.out("Write the plan to this file"),
        Options.format(),
        Options.scratch(),
        Options.pg(),
        Options.allow(),
        Options.rename(),
        Options.exactPrivileges(),
        Options.order(),
        Options.plain(),
        Options.online(),
        Options.park(),
        Options.exactRoles(),
        Options.hidden(),
        Options.allowUnmodelled(),
        Options.trustSource());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.SCHEMA,
        SettingsKey.TARGET,
        SettingsKey.SCRATCH,
        SettingsKey.PG,
        SettingsKey.ALLOW,
        SettingsKey.RENAMES,
        SettingsKey.OWNERSHIP,
        SettingsKey.PRIVILEGES,
        SettingsKey.ORDER,
        SettingsKey.FORM,
        SettingsKey.PARK,
        SettingsKey.ROLES,
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    try (var session = Session.open(invocation)) {
      var reversed = invocation.arguments().text("--reverse");
      var pair =
          reversed.isPresent()
              ? session.undoing(reversed.get())
              : session.read(new Origin.Live(session.target()), session.desired());
      var allowance = session.allowance();
      var plan = session.plan(pair);
      Supplier<PlanFile> file = () -> session.planFile(plan, allowance, pair);
      var out = invocation.arguments().text("--out");
      if (out.isPresent()) {
        OutputFiles.write(Path.of(out.get()), file.get().write());
      }
      var exit = PlanReport.print(invocation, session, plan, allowance, file);
      HiddenReport.print(invocation, pair);
      return exit;
    }
  }
}
