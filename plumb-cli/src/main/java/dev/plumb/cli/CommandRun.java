package dev.plumb.cli;

import dev.plumb.cli.terminal.Streams;
import dev.plumb.cli.terminal.Terminal;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;

/// From the words that were typed to the exit code: parse, lay settings over each other, run, say
/// what went wrong.
final class CommandRun {
  private final Streams streams;
  private final StopSignal signal;

  CommandRun(Streams streams, StopSignal signal) {
    this.streams = streams;
    this.signal = signal;
  }

  ExitCode run(String... args) {
    Arguments arguments;
    try {
      arguments = CommandLines.parse(args);
    } catch (UsageRejected e) {
      return refuse(e, GlobalOptions.guessed(args));
    }
    GlobalOptions global = GlobalOptions.of(arguments);
    try {
      return run(arguments, global);
    } catch (PlumbException e) {
      return refuse(e, global);
    }
  }

  private ExitCode run(Arguments arguments, GlobalOptions global) {
    Terminal terminal = global.terminal(streams);
    if (arguments.has("--version")) {
      terminal.print(
          arguments.has("--json")
              ? Answer.ofText("version", Banner.version().strip())
              : Banner.version());
      return ExitCode.SUCCESS;
    }
    if (!arguments.top().hasSubcommand()) {
      return overview(arguments, terminal);
    }
    String name = arguments.command().commandSpec().name();
    Command command = Commands.named(name).orElseThrow();
    if (arguments.has("--help")) {
      terminal.print(CommandLines.usage(command));
      return ExitCode.SUCCESS;
    }
    var settings = SettingsOptions.settings(command, arguments, global, streams.environment());
    return command.run(
        new Invocation(arguments, global, settings, terminal, streams.environment(), signal));
  }

  private ExitCode overview(Arguments arguments, Terminal terminal) {
    if (arguments.has("--help")) {
      terminal.print(Banner.usage());
      return ExitCode.SUCCESS;
    }
    throw new UsageRejected(CoreCode.BAD_USAGE, "no command was given", "see: plumb help");
  }

  private ExitCode refuse(PlumbException e, GlobalOptions global) {
    switch (global.shape()) {
      case HUMAN -> global.terminal(streams).complain(e.diagnostics());
      case JSON ->
          global.terminal(streams).print(DiagnosticJson.of(e.diagnostics(), e.code().exit()));
    }
    return e.code().exit();
  }
}
