package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Says what works here, what does not, and what to do about it.
final class DoctorCommand implements Command {
  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String summary() {
    return "Check what plumb needs on this machine and on the target";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(Options.target(), Options.scratch(), Options.pg());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(SettingsKey.SCHEMA, SettingsKey.TARGET, SettingsKey.SCRATCH, SettingsKey.PG);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    throw new UnsupportedOperationException(name());
  }
}
