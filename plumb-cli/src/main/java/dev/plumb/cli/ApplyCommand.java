package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Walks a plan from a file, or one made on the spot.
final class ApplyCommand implements Command {
  @Override
  public String name() {
    return "apply";
  }

  @Override
  public String summary() {
    return "Walk a plan on a live database";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.optional(
            0, "PLAN", "Plan file made by plumb plan --out; without it a plan is made"),
        Options.to(),
        Options.target(),
        Options.flag("--dry-run", "Show what would be done and do nothing"),
        Options.flag("--yes", "Do not ask"),
        Options.lockTimeout(),
        Options.statementTimeout(),
        Options.scratch(),
        Options.pg(),
        Options.allow(),
        Options.rename(),
        Options.allowUnmodelled(),
        Options.trustSource());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.SCHEMA,
        SettingsKey.TARGET,
        SettingsKey.LOCK_TIMEOUT,
        SettingsKey.STATEMENT_TIMEOUT,
        SettingsKey.SCRATCH,
        SettingsKey.PG,
        SettingsKey.ALLOW,
        SettingsKey.RENAMES,
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    throw new UnsupportedOperationException(name());
  }
}
