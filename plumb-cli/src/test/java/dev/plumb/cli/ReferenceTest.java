package dev.plumb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.step.HazardKind;
import dev.plumb.postgres.source.PostgresCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The reference pages say what the code says. `-Dplumb.write=true` writes them anew.
class ReferenceTest {
  private static final Path REFERENCE = Path.of("../docs/reference");
  private static final String ORIGIN =
      "<!-- Made from the code: mvn test -pl plumb-cli -am -Dtest=ReferenceTest"
          + " -Dplumb.write=true -Dsurefire.failIfNoSpecifiedTests=false -->\n\n";

  @Test
  void theCommandsAreThoseOfTheProgram() throws IOException {
    var page = new StringBuilder("# Commands\n\n").append(ORIGIN);
    page.append("```\n").append(CommandLines.overview()).append("```\n");
    for (Command command : Commands.ALL) {
      page.append("\n## plumb ").append(command.name()).append("\n\n```\n");
      page.append(CommandLines.usage(command)).append("```\n");
    }
    hold("cli.md", page.toString());
  }

  @Test
  void theConfigurationIsWhatIsRead() throws IOException {
    var page = new StringBuilder("# plumb.yaml\n\n").append(ORIGIN);
    page.append("`plumb init` writes this one:\n\n```yaml\n");
    page.append(Banner.resource("init.yaml")).append("```\n\n| key | says |\n|---|---|\n");
    for (SettingsKey key : SettingsKey.values()) {
      page.append("| `").append(key.text()).append("` | ").append(key.meaning()).append(" |\n");
    }
    page.append("| `environments` | a name and any of the keys above, for `--env NAME` |\n\n");
    page.append(
        """
        An option of the command line wins over the environment, and that over the keys outside of
        any. `${NAME}` and `${NAME:-otherwise}` are taken from the environment variables, only where
        the key is needed; `$$` is a dollar sign. An unknown key is an error.

        ## Ownership

        ```yaml
        ownership:
          - { name: "partman.*", manage: never }
          - { kind: table, name: "public.queue_*", drop: never }
        ```

        The first rule that is about an object counts; what no rule is about is managed. A rule is
        about the objects of a `kind` (or a list of them, by the words that `plumb drift` uses) and of
        a `name` (or a list: names from the outermost inwards with dots between, `*` for any
        characters, `?` for one), with all their parts. `manage: never` leaves them as they are;
        `drop: never` creates and changes them, but drops none that is not declared. `--hidden` lists
        the differences that rules leave alone.
        """);
    hold("configuration.md", page.toString());
  }

  @Test
  void theCodesAreAllThereAre() throws IOException {
    var page = new StringBuilder("# Codes\n\n").append(ORIGIN);
    page.append("## Exit codes\n\n| code | means |\n|---|---|\n");
    for (ExitCode code : ExitCode.values()) {
      page.append("| ").append(code.number()).append(" | ").append(code.meaning()).append(" |\n");
    }
    page.append("\n## Hazards, as `--allow` takes them\n\n");
    page.append("| hazard | means | what to do |\n|---|---|---|\n");
    for (HazardKind kind : HazardKind.values()) {
      page.append("| `").append(kind.code()).append("` | ").append(kind.meaning());
      page.append(" | ").append(kind.remedy()).append(" |\n");
    }
    page.append(
        """

        `scan-under-lock`, `access-exclusive`, `share-lock-on-write`, `disk-needed`,
        `long-non-transactional` and `breaking-rename` are told of live tables alone, and only of
        those that are big enough for anyone to notice; a table that is empty, or made by the same
        plan, has none of them, nor a `table-rewrite`.
        """);
    page.append("\nOne object alone: `--allow data-loss:shop.orders.note`. All: `--allow all`.\n");
    page.append("\n## Errors\n\n| code | means | exit |\n|---|---|---|\n");
    Stream.<Code>concat(Arrays.stream(CoreCode.values()), Arrays.stream(PostgresCode.values()))
        .sorted(Comparator.comparing(Code::text))
        .forEach(code -> page.append(row(code)));
    hold("codes.md", page.toString());
  }

  private static String row(Code code) {
    return "| `" + code.text() + "` | " + code.meaning() + " | " + code.exit().number() + " |\n";
  }

  private static void hold(String name, String page) throws IOException {
    Path file = REFERENCE.resolve(name);
    if (Boolean.getBoolean("plumb.write")) {
      Files.createDirectories(REFERENCE);
      Files.writeString(file, page);
    }
    assertThat(file).hasContent(page);
  }
}
