package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// One command of plumb: its words, its options, and the one call of the facade that it makes.
interface Command {
  /// {@return the word that is typed}
  String name();

  /// {@return one line for the list of commands}
  String summary();

  /// {@return options and positional parameters, beside the global options}
  List<ArgSpec> arguments();

  /// {@return the settings that the command wants from its options or from `plumb.yaml`}
  Set<SettingsKey> settings();

  ExitCode run(Invocation invocation);
}
