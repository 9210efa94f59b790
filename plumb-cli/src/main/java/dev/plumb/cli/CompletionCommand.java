package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import java.util.List;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine.Model.ArgSpec;

/// Completion of commands and options, as a script to source.
final class CompletionCommand implements Command {
  /// picocli writes one script for both: zsh runs it by its own `bashcompinit`.
  private static final List<String> SHELLS = List.of("bash", "zsh");

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String summary() {
    return "Write the completion script for a shell";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(Options.required(0, "SHELL", "bash or zsh"));
  }

  @Override
  public Set<SettingsKey> settings() {
    return Set.of();
  }

  @Override
  public ExitCode run(Invocation invocation) {
    String shell = invocation.arguments().positional(0).orElseThrow();
    if (!SHELLS.contains(shell)) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          "there is no completion for \"" + shell + "\"",
          Nearest.hint(shell, SHELLS).orElse("there is one for bash and zsh"));
    }
    String script = AutoComplete.bash("plumb", CommandLines.of(Commands.ALL));
    invocation.terminal().print(invocation.isJson() ? Answer.ofText("completion", script) : script);
    return ExitCode.SUCCESS;
  }
}
