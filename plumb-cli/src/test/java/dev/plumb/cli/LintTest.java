package dev.plumb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diagnostic.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `plumb lint` from the words that are typed to the exit code.
class LintTest {
  private static final String TIMEOUT = "set lock_timeout = '2s';\n";

  @TempDir private Path folder;
  private final Shell shell = new Shell();
  private String state = "";

  @BeforeEach
  void write() throws IOException {
    state =
        write(
            "state.sql",
            "create schema shop;\ncreate table shop.orders (id bigint primary key, note text);\n");
  }

  @Test
  void anErrorAmongTheFindingsRefuses() throws IOException {
    var change = write("1.sql", TIMEOUT + "alter table shop.orders drop column note;\n");
    assertThat(shell.run("lint", change, "--on", state)).isEqualTo(ExitCode.REFUSED);
    assertThat(shell.takeOut())
        .isEqualTo(
            change
                + """
                :2:37: error[data-loss]: the values of column shop.orders.note are lost
                    2 │ alter table shop.orders drop column note;
                      │                                     ^^^^
                   seen: ACCESS EXCLUSIVE on table shop.orders
                   hint: drop it only after the last program that uses it is gone
                1 error in 2 statements
                """);
    assertThat(shell.run("lint", change, "--on", state, "--allow", "data-loss:shop.orders.note"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).isEqualTo("nothing to say about 2 statements; 1 suppressed\n");
    assertThat(shell.run("lint", change, "--on", state, "--rule", "data-loss=note"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).endsWith("1 note in 2 statements\n");
  }

  @Test
  void filesRunInTheOrderGiven() throws IOException {
    var first = write("b.sql", "create view shop.v as select id from shop.orders;\n");
    var second = write("a.sql", "create or replace view shop.w as select id from shop.v;\n");
    assertThat(shell.run("lint", first, second, "--on", state)).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).isEqualTo("nothing to say about 2 statements of 2 files\n");
    assertThat(shell.run("lint", second, first, "--on", state)).isEqualTo(ExitCode.REFUSED);
    assertThat(shell.takeOut()).contains("error[statement-fails]");
  }

  @Test
  void theTransactionAroundAFileIsSaidByAnOptionOrTheConfiguration() throws IOException {
    var change = write("1.sql", "create index concurrently on shop.orders (note);\n");
    assertThat(shell.run("lint", change, "--on", state)).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.run("lint", change, "--on", state, "--assume-in-transaction"))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(shell.run("lint", change, "--on", state, "--single-transaction"))
        .isEqualTo(ExitCode.REFUSED);
    var configuration =
        write(
            "plumb.yaml",
            "lint:\n  transaction: file\n  rules: { concurrently-in-transaction: note }\n");
    shell.takeOut();
    assertThat(shell.run("lint", change, "--on", state, "--config", configuration))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).contains("note[concurrently-in-transaction]");
  }

  @Test
  void badInputIsNotAFinding() throws IOException {
    assertThat(shell.run("lint", folder.resolve("none.sql").toString(), "--on", state))
        .isEqualTo(ExitCode.ERROR);
    var change = write("1.sql", "comment on schema shop is 'never closed;\n");
    assertThat(shell.run("lint", change, "--on", state)).isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr()).contains("error[unterminated]");
    assertThat(shell.run("lint", change)).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("lint", change, "--on", state, "--rule", "data-lost=off"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr()).endsWith("   hint: did you mean \"data-loss\"?\n");
    assertThat(shell.run("lint", change, "--on", state, "--format", "sarf"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr()).endsWith("   hint: did you mean \"sarif\"?\n");
  }

  @Test
  void programsGetOneDocument() throws IOException {
    var change = write("1.sql", "");
    assertThat(shell.run("lint", change, "--on", state, "--json")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut())
        .isEqualTo(
            """
            {"plumb":"lint","format":1,"exit":0,"files":1,"statements":0,"suppressed":0,"findings":[]}
            """);
    assertThat(shell.run("lint", change, "--on", state, "--format", "sarif"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).contains("\"version\": \"2.1.0\"");
  }

  @Test
  void aHostileFileReachesNothing() throws IOException {
    var marker = Path.of("/tmp/plumb-lint-was-here");
    var change =
        write(
            "1.sql",
            """
            copy (select 1) to program 'touch %s';
            do $$ begin execute 'copy (select 1) to program ''touch %s'''; end $$;
            create function f() returns text language plpython3u as 'return 1';
            set session_replication_role = replica;
            alter role current_user superuser;
            """
                .formatted(marker, marker));
    assertThat(shell.run("lint", change, "--on", state)).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut())
        .contains("note[not-rehearsed]")
        .endsWith(" notes in 5 statements\n");
    assertThat(marker).doesNotExist();
  }

  @Test
  void theGuideShowsWhatIsSaid() throws IOException {
    var guide = Files.readString(Path.of("../docs/guide/linting.md"));
    int from = guide.indexOf("```\n$ plumb lint migrations/0012.sql --on schema/\n");
    var block = guide.substring(from, guide.indexOf("\n```", from + 3) + 1).lines().skip(2);
    var schema =
        write(
            "schema.sql",
            "create schema shop;\ncreate table shop.orders (id bigint, total bigint);\n");
    Files.createDirectory(folder.resolve("migrations"));
    var change =
        write(
            "migrations/0012.sql",
            "alter table shop.orders add constraint total_positive check (total > 0);\n");
    assertThat(shell.run("lint", change, "--on", schema)).isEqualTo(ExitCode.REFUSED);
    assertThat(shell.takeOut().replace(folder + "/", "").lines())
        .containsExactlyElementsOf(block.toList());
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
