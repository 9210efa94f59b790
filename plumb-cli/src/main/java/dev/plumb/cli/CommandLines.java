package dev.plumb.cli;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Describes the commands to picocli, by its programmatic interface: annotations would be read by
/// reflection, which
/// costs more than all the rest of a short command.
final class CommandLines {
  private static final int WIDTH = 100;

  private CommandLines() {}

  static CommandLine of(List<Command> commands) {
    var top = CommandSpec.create().name("plumb");
    top.usageMessage()
        .description("Keeps a PostgreSQL schema true: declare, diff, prove, apply.")
        .abbreviateSynopsis(true)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes());
    GlobalOptions.specs().forEach(top::addOption);
    top.addOption(
        OptionSpec.builder("--version")
            .type(boolean.class)
            .description("Show the version")
            .build());
    commands.forEach(command -> top.addSubcommand(command.name(), specOf(command)));
    return new CommandLine(top).setCaseInsensitiveEnumValuesAllowed(true);
  }

  static Arguments parse(String[] args) {
    try {
      var top = of(Commands.meantBy(args)).parseArgs(args);
      return new Arguments(top, top.hasSubcommand() ? top.subcommand() : top);
    } catch (UnmatchedArgumentException e) {
      throw unknown(e);
    } catch (ParameterException e) {
      throw rejected(e.getMessage(), seeHelp(e.getCommandLine()));
    }
  }

  /// {@return how plumb is used, all commands listed}
  static String overview() {
    return of(Commands.ALL).getUsageMessage(Ansi.OFF);
  }

  /// {@return how one command is used}
  static String usage(Command command) {
    var line = Objects.requireNonNull(of(List.of(command)).getSubcommands().get(command.name()));
    return line.getUsageMessage(Ansi.OFF);
  }

  private static CommandSpec specOf(Command command) {
    var spec = CommandSpec.create().name(command.name());
    spec.usageMessage()
        .abbreviateSynopsis(true)
        .width(WIDTH)
        .description(command.summary().replace("%", "%%"));
    command.arguments().forEach(spec::add);
    return spec;
  }

  private static UsageRejected unknown(UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    List<String> known = words(e.getCommandLine());
    String what =
        word.startsWith("-")
            ? "option"
            : known.stream().allMatch(each -> each.startsWith("-")) ? "argument" : "command";
    String hint =
        Nearest.hint(word.replaceFirst("=.*", ""), known).orElse(seeHelp(e.getCommandLine()));
    return rejected("unknown " + what + " \"" + word + "\"", hint);
  }

  private static List<String> words(CommandLine line) {
    Stream<String> options =
        line.getCommandSpec().options().stream().flatMap(each -> Arrays.stream(each.names()));
    boolean isTop = line.getParent() == null;
    return Stream.concat(options, isTop ? Commands.names().stream() : Stream.empty()).toList();
  }

  private static String seeHelp(CommandLine line) {
    boolean isTop = line.getParent() == null;
    return "see: plumb help" + (isTop ? "" : " " + line.getCommandName());
  }

  private static UsageRejected rejected(@Nullable String message, String hint) {
    return new UsageRejected(CoreCode.BAD_USAGE, String.valueOf(message), hint);
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.number()), code.meaning().replace("%", "%%"));
    }
    return codes;
  }
}
