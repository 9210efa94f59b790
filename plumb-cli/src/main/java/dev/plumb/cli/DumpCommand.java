package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Writes SQL files that give the same state again.
final class DumpCommand implements Command {
  @Override
  public String name() {
    return "dump";
  }

  @Override
  public String summary() {
    return "Write the source tree of a state";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.from(),
        Options.out("Folder or file to write"),
        Options.layout(),
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
        SettingsKey.LAYOUT,
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
