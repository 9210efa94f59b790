package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Two states in, a proven plan out; touches no live database but to read it.
final class DiffCommand implements Command {
  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "Show the proven plan from one state to another";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.required(0, "FROM", Options.STATE),
        Options.required(1, "TO", Options.STATE),
        Options.format(),
        Options.scratch(),
        Options.pg(),
        Options.allow(),
        Options.rename(),
        Options.exactPrivileges(),
        Options.order(),
        Options.plain(),
        Options.online(),
        Options.exactRoles(),
        Options.hidden(),
        Options.allowUnmodelled(),
        Options.trustSource());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.SCRATCH,
        SettingsKey.PG,
        SettingsKey.ALLOW,
        SettingsKey.RENAMES,
        SettingsKey.OWNERSHIP,
        SettingsKey.PRIVILEGES,
        SettingsKey.ORDER,
        SettingsKey.FORM,
        SettingsKey.ROLES,
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var from = invocation.arguments().positional(0).orElseThrow();
    var to = invocation.arguments().positional(1).orElseThrow();
    try (var session = Session.open(invocation)) {
      var pair = session.read(session.origin(from), session.origin(to));
      var allowance = session.allowance();
      var plan = session.plan(pair);
      var exit =
          PlanReport.print(
              invocation, session, plan, allowance, () -> session.planFile(plan, allowance, pair));
      HiddenReport.print(invocation, pair);
      return exit;
    }
  }
}
