package dev.plumb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.step.HazardKind;
import dev.plumb.postgres.lint.PgLintRule;
import dev.plumb.postgres.source.PostgresCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

        ## Lint

        ```yaml
        lint:
          transaction: file
          rules:
            prefer-robust: off
            missing-lock-timeout: error
        ```

        `transaction` is what whoever runs the files puts around them: `none` (if not said), one around each `file`, or
        one around `all`. `rules` are those of [lint](lint.md), each `error`, `warning`, `note` or `off`.
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

  @Test
  void theRulesOfLintAreAllThereAre() throws IOException {
    var page = new StringBuilder("# Rules of lint\n\n").append(ORIGIN);
    page.append(
        """
        `plumb lint` runs statements and judges them by what they are seen to do; [the guide](../guide/linting.md) shows how.
        A rule about a hazard has the name that `--allow` takes; one in parentheses is the hazard of plans that it is a form of,
        which `--allow` and suppressions may name instead. `--rule NAME=LEVEL`, or `lint: rules:` in `plumb.yaml`, says
        otherwise for one of them.

        | rule | level | what it finds |
        |---|---|---|
        """);
    for (LintRule rule : LintCommand.RULES) {
      page.append("| `").append(rule.text()).append("`");
      rule.alsoCalled().forEach(hazard -> page.append(" (`").append(hazard).append("`)"));
      page.append(" | ").append(rule.level().text());
      page.append(" | ").append(rule.meaning()).append(" |\n");
    }
    page.append("\n## From squawk\n\n| squawk | plumb |\n|---|---|\n");
    squawk().forEach((name, rules) -> page.append(squawkRow(name, rules)));
    page.append(
        """
        | `unused-ignore` | `unused-suppression` |
        | `identifier-too-long` | the error `long-identifier`: the file is not run |
        | `require-statement-timeout` | none: a slow statement hurts by its lock, and that is told |
        | `require-table-schema` | none: the statement is run, and what it touches is known |
        | `require-enum-value-ordering` | none: the order is what the author wrote |
        | `ban-duplicate-column-assignments` | `statement-fails` |
        | `ban-add-column`, `ban-add-enum-value`, `ban-set-default`, … | none: additions break no program that names its columns |
        | `ban-create-policy`, `ban-alter-identity`, `ban-alter-sequence-values`, `ban-replica-identity`, `ban-disable-trigger`, … | none yet: they are changes like any other, and `plumb diff` shows them |
        | `ban-alter-role-options`, `ban-alter-database-options`, `ban-alter-system-options` | `not-rehearsed`, where it is not a database's own affair |

        squawk looks at the text, plumb at what happens: a type that is changed without a rewrite, such as `varchar(40)` to
        `varchar(80)`, is no finding; a default is one only where it rewrites.

        ## From eugene

        | eugene | plumb |
        |---|---|
        | E1 validating a constraint | `blocking-constraint`, `validate-with-not-valid` |
        | E2 validating NOT NULL | `blocking-not-null` |
        | E3 a `json` column | none: it is a matter of taste |
        | E4 a statement under ACCESS EXCLUSIVE | `access-exclusive`, where the statement reads or rewrites |
        | E5 a type that rewrites | `table-rewrite` |
        | E6 an index without CONCURRENTLY | `blocking-index` |
        | E7, E8 a key or exclusion | `blocking-unique` |
        | E9 a lock without a timeout | `missing-lock-timeout` |
        | E10 a rewrite under a lock | `table-rewrite` |
        | E11 a serial or stored column | `table-rewrite` |
        | E15 no index on a foreign key | none yet |
        | W12, W13 several changes, an enum type | none: each is judged by its lock |
        | W14 a primary key by an index of nullable columns | `blocking-not-null` |
        """);
    hold("lint.md", page.toString());
  }

  private static Map<String, List<String>> squawk() {
    var rules = new TreeMap<String, List<String>>();
    for (var rule : PgLintRule.values()) {
      rule.squawk()
          .forEach(name -> rules.computeIfAbsent(name, _ -> new ArrayList<>()).add(rule.text()));
    }
    return rules;
  }

  private static String squawkRow(String name, List<String> rules) {
    return "| `" + name + "` | `" + String.join("`, `", rules) + "` |\n";
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
