package dev.plumb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diagnostic.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans of several transactions on a database that others use.
class ProductionTest {
  private static final String BEFORE =
      """
      create schema shop;
      create type shop.tone as enum ('low');
      create table shop.bell (id integer, tone shop.tone);
      """;

  /// A new value can be used in a later transaction only.
  private static final String AFTER =
      """
      create schema shop;
      create type shop.tone as enum ('low', 'high');
      create table shop.bell (id integer, tone shop.tone default 'high');
      """;

  @TempDir private Path folder;
  private final Shell shell = new Shell();
  private LiveTarget target;
  private String plan;

  @BeforeEach
  void makeAPlan() throws SQLException, IOException {
    target = LiveTarget.shared(17);
    target.execute(BEFORE);
    target.execute("insert into shop.bell (id) values (1)");
    plan = folder.resolve("plan.json").toString();
    String after = Files.writeString(folder.resolve("after.sql"), AFTER).toString();
    assertThat(live("plan", "--to", after, "--out", plan)).isEqualTo(ExitCode.DIFFERENCES);
    shell.takeOut();
  }

  @AfterEach
  void closeIt() {
    target.close();
  }

  @Test
  void aPlanInItsMiddleIsTakenUpOnlyWhenToldTo() throws SQLException {
    target.execute("alter type shop.tone add value 'high'");
    shell.takeErr();
    assertThat(live("apply", plan, "--yes")).isEqualTo(ExitCode.STALE);
    assertThat(shell.takeErr())
        .startsWith("error[plan-interrupted]: ")
        .endsWith(
            """
             stands in the middle of the plan: 1 of 2 segments are done
               hint: to go on from there: plumb apply --resume
            """);
    assertThat(live("apply", plan, "--resume", "--yes")).isEqualTo(ExitCode.SUCCESS);
    assertThat(live("drift", "--to", folder.resolve("after.sql").toString()))
        .isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void theJournalKnowsWhatToGoOnWith() throws SQLException {
    assertThat(live("apply", "--resume", "--yes")).isEqualTo(ExitCode.ERROR);
    target.execute("begin; lock table shop.bell in access share mode");
    assertThat(live("apply", plan, "--yes", "--lock-timeout=200ms", "--lock-budget=0s"))
        .isEqualTo(ExitCode.FAILED_MIDWAY);
    target.execute("commit");
    shell.takeOut();
    assertThat(live("status")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut().lines())
        .startsWith(
            "the last plan came to no end: 1 of 2 segments are done; to go on: plumb apply --resume")
        .anyMatch(line -> line.startsWith("run 1  failed  plan "));
    assertThat(live("apply", "--resume", "--yes")).isEqualTo(ExitCode.SUCCESS);
    shell.takeOut();
    assertThat(live("status", "--json")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut().lines().map(String::strip))
        .contains("\"standing\": null,", "\"outcome\": \"done\",")
        .doesNotContain("\"outcome\": \"failed\",");
    assertThat(live("apply", "--resume", "--yes")).isEqualTo(ExitCode.ERROR);
  }

  @Test
  void withoutAJournalNothingIsMadeInTheTarget() throws SQLException {
    assertThat(live("apply", plan, "--yes", "--no-journal")).isEqualTo(ExitCode.SUCCESS);
    assertThat(target.value("select count(*) from pg_namespace where nspname = 'plumb'"))
        .isEqualTo("0");
    assertThat(live("status")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut())
        .endsWith("no plan was applied, or there is no journal that the user may read\n");
  }

  @Test
  void aColumnIsFilledWhereItIsNull() throws SQLException {
    target.execute("insert into shop.bell select n from generate_series(2, 100) n");
    target.execute("update shop.bell set tone = 'low' where id = 7");
    assertThat(live("backfill", "shop.bell.tone", "'low'", "--where=id < 50", "--yes"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).endsWith("; the schema is as it was.\n");
    assertThat(target.value("select count(*) from shop.bell where tone = 'low'")).isEqualTo("49");
    assertThat(target.value("select count(*) from shop.bell where tone is null")).isEqualTo("51");
    assertThat(live("backfill", "shop.bell.tune", "'low'", "--yes")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr())
        .endsWith(
            "there is no column shop.bell.tune in the target\n   hint: did you mean"
                + " \"shop.bell.tone\"?\n");
    assertThat(live("backfill", "shop.bell.tone", "'loud'", "--yes")).isEqualTo(ExitCode.UNPROVEN);
  }

  private ExitCode live(String command, String... words) {
    var all = new ArrayList<>(List.of(command));
    all.addAll(List.of(words));
    all.addAll(List.of("--target", target.location(), "--quiet", "--color=never"));
    return shell.run(all.toArray(String[]::new));
  }
}
