package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Shows the overview, or how one command is used.
final class HelpCommand implements Command {
  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "Explain plumb or one command";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(Options.optional(0, "COMMAND", "The command to explain"));
  }

  @Override
  public Set<SettingsKey> settings() {
    return Set.of();
  }

  @Override
  public ExitCode run(Invocation invocation) {
    Optional<String> name = invocation.arguments().positional(0);
    String text = name.map(HelpCommand::usageOf).orElseGet(Banner::usage);
    invocation.terminal().print(invocation.isJson() ? Answer.ofText("help", text) : text);
    return ExitCode.SUCCESS;
  }

  private static String usageOf(String name) {
    return Commands.named(name).map(CommandLines::usage).orElseThrow(() -> unknown(name));
  }

  private static UsageRejected unknown(String name) {
    return new UsageRejected(
        CoreCode.BAD_USAGE,
        "there is no command \"" + name + "\"",
        Nearest.hint(name, Commands.names()).orElse("see: plumb help"));
  }
}
