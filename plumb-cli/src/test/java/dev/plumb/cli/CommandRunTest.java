package dev.plumb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.cli.terminal.Streams;
import dev.plumb.core.diagnostic.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandRunTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theOverviewThatIsShownWithoutPicocliIsTheOneThatPicocliMakes() throws IOException {
    if (Boolean.getBoolean("plumb.write")) {
      Files.writeString(
          Path.of("src/main/resources/dev/plumb/cli/usage.txt"), CommandLines.overview());
    } else {
      assertThat(Banner.usage()).isEqualTo(CommandLines.overview());
    }
  }

  @Test
  void everyCommandExplainsItself() {
    for (Command command : Commands.ALL) {
      assertThat(run("help", command.name())).isEqualTo(ExitCode.SUCCESS);
      String explained = takeOut();
      assertThat(run(command.name(), "--help")).isEqualTo(ExitCode.SUCCESS);
      assertThat(takeOut()).isEqualTo(explained).startsWith("Usage: plumb " + command.name());
    }
  }

  @Test
  void saysTheVersionOnStandardOutput() {
    assertThat(run("--version")).isEqualTo(ExitCode.SUCCESS);
    assertThat(takeOut()).startsWith("plumb ").endsWith("\n").doesNotContain("$");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(takeErr())
        .isEqualTo("error[bad-usage]: no command was given\n   hint: see: plumb help\n");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(run("dirff", "a", "b")).isEqualTo(ExitCode.USAGE);
    assertThat(takeErr())
        .isEqualTo(
            "error[bad-usage]: unknown command \"dirff\"\n   hint: did you mean \"diff\"?\n");
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    assertThat(run("plan", "--taget=postgres://h/d")).isEqualTo(ExitCode.USAGE);
    assertThat(takeErr())
        .isEqualTo(
            "error[bad-usage]: unknown option \"--taget=postgres://h/d\"\n"
                + "   hint: did you mean \"--target\"?\n");
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    assertThat(run("diff", "a")).isEqualTo(ExitCode.USAGE);
    assertThat(takeErr())
        .isEqualTo(
            "error[bad-usage]: Missing required parameter: 'TO'\n   hint: see: plumb help diff\n");
  }

  @Test
  void complainsInJsonWhenJsonIsAskedFor() {
    assertThat(run("--json", "help", "plam")).isEqualTo(ExitCode.USAGE);
    assertThat(takeOut())
        .isEqualTo(
            """
            {
              "plumb": "failure",
              "format": 1,
              "exit": 64,
              "diagnostics": [
                {
                  "code": "bad-usage",
                  "severity": "error",
                  "message": "there is no command \\"plam\\"",
                  "hint": "did you mean \\"plan\\"?"
                }
              ]
            }
            """);
    assertThat(takeErr()).isEmpty();
  }

  @Test
  void coloursOnlyWhenToldToOrWhenATerminalIsWatching() {
    run("help", "nothing");
    assertThat(takeErr()).startsWith("error[");
    run("help", "nothing", "--color=always");
    assertThat(takeErr()).startsWith("\033[31merror[");
  }

  @Test
  void reportsAWrongConfigurationBeforeAnythingIsDone(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("plumb.yaml"), "shema: schema\n");
    assertThat(run("doctor", "--config", file.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(takeErr())
        .isEqualTo(
            file
                + ":1:1: error[unknown-key]: unknown key \"shema\"\n"
                + "    1 │ shema: schema\n"
                + "      │ ^^^^^\n"
                + "   hint: did you mean \"schema\"?\n");
  }

  @Test
  void writesACompletionScriptThatKnowsEveryCommand() {
    assertThat(run("completion", "bash")).isEqualTo(ExitCode.SUCCESS);
    String script = takeOut();
    assertThat(Commands.names()).allMatch(name -> script.contains("_picocli_plumb_" + name + "()"));
    assertThat(run("completion", "fish")).isEqualTo(ExitCode.USAGE);
  }

  private ExitCode run(String... args) {
    var streams =
        new Streams(
            InputStream.nullInputStream(), stream(out), stream(err), false, false, false, Map.of());
    return new CommandRun(streams, new StopSignal()).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String takeOut() {
    return take(out);
  }

  private String takeErr() {
    return take(err);
  }

  private static String take(ByteArrayOutputStream bytes) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    return text;
  }
}
