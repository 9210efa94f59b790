package dev.plumb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diagnostic.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a plan file tells about its statements.
class ExplainTest {
  private static final String BEFORE =
      """
      create schema shop;
      create table shop.bell (id integer, tone text);
      """;
  private static final String AFTER =
      """
      create schema shop;
      create table shop.bell (id integer, tone text not null);
      create table shop.rope (id integer);
      create index rope_id on shop.rope (id);
      """;

  @TempDir private Path folder;
  private final Shell shell = new Shell();
  private LiveTarget target;
  private Path plan;

  @BeforeEach
  void makeAPlan() throws SQLException, IOException {
    target = LiveTarget.shared(17);
    target.execute(BEFORE);
    target.execute("insert into shop.bell values (1, 'low')");
    plan = folder.resolve("plan.json");
    String after = Files.writeString(folder.resolve("after.sql"), AFTER).toString();
    shell.run(
        "plan", "--to", after, "--out", plan.toString(), "--target", target.location(), "--quiet");
    shell.takeOut();
  }

  @AfterEach
  void closeIt() {
    target.close();
  }

  @Test
  void aStatementIsExplained() {
    assertThat(explain("3")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut())
        .isEqualTo(
            """
              3  create index rope_id on shop.rope (id);
                 cause    create index shop.rope.rope_id
                 answers  missing     index shop.rope.rope_id
                 runs     in transaction 1, with statements 1 to 3
                 after    1: index shop.rope.rope_id needs column shop.rope.id (auto: made after it, dropped along with it)
                 evidence table shop.rope
                          declared: SHARE (stops writers), reads it from end to end
                          measured: nothing that statement 1 does not hold already
                 instead  nothing: both forms write the same, for table shop.rope is new in statement 1, so nobody uses it yet
            """);
  }

  @Test
  void theRejectedFormIsShown() {
    assertThat(explain("2")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut())
        .endsWith(
            """
                 before   4: it finishes not-null constraint shop.bell.tone
                 evidence table shop.bell
                          declared: ACCESS EXCLUSIVE (stops readers and writers)
                          measured: ACCESS EXCLUSIVE (stops readers and writers)
                 instead  the plain form is not taken, because the live database holds rows:
                            alter table shop.bell alter column tone set not null;
                              ACCESS EXCLUSIVE (stops readers and writers) on table shop.bell
                              reads table shop.bell from end to end
            """);
  }

  @Test
  void withoutANumberAllStatementsAreExplained() {
    assertThat(explain()).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut().lines().filter(line -> line.startsWith("     cause"))).hasSize(6);
    assertThat(explain("--json")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut().lines())
        .startsWith("{", "  \"plumb\": \"explanation\",", "  \"format\": 1,");
  }

  @Test
  void aStatementThatIsNotThereIsNamed() {
    assertThat(explain("9")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr())
        .isEqualTo(
            """
            error[bad-usage]: the plan has no statement 9
               hint: it has statements 1 to 6
            """);
    assertThat(explain("two")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr())
        .isEqualTo(
            """
            error[bad-usage]: "two" is no number of a statement
               hint: statements are numbered from 1, as the plan shows them
            """);
  }

  @Test
  void anEditedFileIsRefused() throws IOException {
    Files.writeString(plan, Files.readString(plan).replace("rope_id", "rope_di"));
    assertThat(explain("1")).isEqualTo(ExitCode.STALE);
    assertThat(shell.takeErr()).startsWith("error[plan-edited]: ");
  }

  private ExitCode explain(String... words) {
    var all = new String[words.length + 4];
    all[0] = "explain";
    all[1] = plan.toString();
    all[2] = "--quiet";
    all[3] = "--color=never";
    System.arraycopy(words, 0, all, 4, words.length);
    return shell.run(all);
  }
}
