package dev.plumb.cli;

import dev.plumb.cli.terminal.ColourChoice;
import dev.plumb.cli.terminal.Streams;
import dev.plumb.cli.terminal.Terminal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The options of every command, before or after its name.
///
/// @param environment the environment of `plumb.yaml`
/// @param config the file to read instead of `plumb.yaml`
record GlobalOptions(
    Shape shape,
    ColourChoice colour,
    Terminal.Talk talk,
    @Nullable String environment,
    @Nullable String config) {
  /// For whom the result is written.
  enum Shape {
    HUMAN,
    JSON
  }

  static List<OptionSpec> specs() {
    return List.of(
        global("--json", "Write the result as JSON").type(boolean.class).build(),
        global("--color", "auto, always or never")
            .paramLabel("WHEN")
            .type(ColourChoice.class)
            .build(),
        global("--quiet", "Say nothing beside the result and errors").type(boolean.class).build(),
        global("--env", "Environment of plumb.yaml").paramLabel("NAME").type(String.class).build(),
        global("--config", "Read this instead of ./plumb.yaml")
            .paramLabel("FILE")
            .type(String.class)
            .build(),
        global("--help", "Show how the command is used")
            .type(boolean.class)
            .usageHelp(true)
            .build());
  }

  static GlobalOptions of(Arguments arguments) {
    return new GlobalOptions(
        arguments.has("--json") ? Shape.JSON : Shape.HUMAN,
        arguments.value("--color", ColourChoice.class).orElse(ColourChoice.AUTO),
        arguments.has("--quiet") ? Terminal.Talk.QUIET : Terminal.Talk.NORMAL,
        arguments.value("--env", String.class).orElse(null),
        arguments.value("--config", String.class).orElse(null));
  }

  /// {@return what can be told from arguments that do not parse, so that the complaint has the
  /// right shape}
  static GlobalOptions guessed(String[] args) {
    boolean json = Arrays.asList(args).contains("--json");
    return new GlobalOptions(
        json ? Shape.JSON : Shape.HUMAN, ColourChoice.AUTO, Terminal.Talk.NORMAL, null, null);
  }

  Terminal terminal(Streams streams) {
    return new Terminal(streams, colour, talk);
  }

  private static OptionSpec.Builder global(String name, String description) {
    return OptionSpec.builder(name).description(description).scopeType(ScopeType.INHERIT);
  }
}
