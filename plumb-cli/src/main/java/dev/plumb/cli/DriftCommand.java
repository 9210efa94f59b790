package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.render.DriftJson;
import dev.plumb.core.render.DriftText;
import dev.plumb.core.state.Origin;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Declared against live: changed, missing, undeclared.
final class DriftCommand implements Command {
  @Override
  public String name() {
    return "drift";
  }

  @Override
  public String summary() {
    return "Tell how a live database differs from what is declared";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.to(),
        Options.target(),
        Options.scratch(),
        Options.pg(),
        Options.allow(),
        Options.rename(),
        Options.exactPrivileges(),
        Options.order(),
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
        SettingsKey.ROLES,
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    try (var session = Session.open(invocation)) {
      var pair = session.read(new Origin.Live(session.target()), session.desired());
      session.stage("comparing");
      var differences = session.drift(pair);
      session.quieten();
      var terminal = invocation.terminal();
      terminal.print(
          invocation.isJson()
              ? DriftJson.of(differences, pair.hidden())
              : DriftText.of(differences, terminal.styler()));
      HiddenReport.print(invocation, pair);
      return differences.isEmpty() ? ExitCode.SUCCESS : ExitCode.DIFFERENCES;
    }
  }
}
