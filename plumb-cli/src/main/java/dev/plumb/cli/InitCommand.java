package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Makes a place to declare a schema in, filled from a database where one is named.
final class InitCommand implements Command {
  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "Write a first plumb.yaml and a schema folder";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.optional(0, "FOLDER", "Where to begin; the current folder otherwise"),
        Options.from());
  }

  @Override
  public Set<SettingsKey> settings() {
    return Set.of();
  }

  @Override
  public ExitCode run(Invocation invocation) {
    throw new UnsupportedOperationException(name());
  }
}
