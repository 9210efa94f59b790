package dev.plumb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diagnostic.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands together, on a live database.
class EndToEndTest {
  private static final int MAJOR = 17;
  private static final String BEFORE =
      """
      create schema shop;
      create table shop.customer (
        id bigint generated always as identity primary key,
        name text not null,
        fax text
      );
      """;
  private static final String AFTER =
      """
      create schema shop;
      create table shop.customer (
        id bigint generated always as identity primary key,
        -- plumb: renamed from name
        full_name text not null,
        phone text
      );
      create index customer_name on shop.customer (full_name);
      """;

  /// Others may use the server meanwhile.
  private static final String OWN_LOCKS =
      """
      select count(*) from pg_locks l join pg_database d on d.oid = l.database
      where d.datname = current_database() and\s""";

  @TempDir private Path folder;
  private final Shell shell = new Shell();
  private LiveTarget target;

  @BeforeEach
  void openADatabase() throws SQLException {
    target = LiveTarget.shared(MAJOR);
  }

  @AfterEach
  void closeIt() {
    target.close();
  }

  @Test
  void aPlanIsKeptAppliedAndLeavesTheDatabaseInSync() throws IOException, SQLException {
    String before = source("before.sql", BEFORE);
    String after = source("after.sql", AFTER);
    apply(before);
    target.execute("insert into shop.customer (name) values ('Ada')");
    assertThat(live("drift", "--to", before)).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).isEqualTo("in sync\n");
    assertThat(live("drift", "--to", after)).isEqualTo(ExitCode.DIFFERENCES);
    String plan = folder.resolve("plan.json").toString();
    assertThat(live("plan", "--to", after, "--out", plan)).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(live("apply", plan, "--yes", "--allow", "data-loss")).isEqualTo(ExitCode.REFUSED);
    assertThat(live("apply", plan, "--yes", "--allow", "data-loss,breaking-rename"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(target.value("select full_name from shop.customer")).isEqualTo("Ada");
    assertThat(live("plan", "--to", after)).isEqualTo(ExitCode.SUCCESS);
    shell.takeOut();
    assertThat(live("apply", plan, "--yes", "--allow=all", "--json")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut())
        .isEqualTo(
            "{\"plumb\":\"apply\",\"format\":1,\"outcome\":\"already-there\",\"statements\":0}\n");
  }

  @Test
  void aPlanIsUndoneByItsFile() throws IOException, SQLException {
    String before = source("before.sql", BEFORE);
    apply(before);
    target.execute("insert into shop.customer (name) values ('Ada')");
    String plan = folder.resolve("plan.json").toString();
    String back = folder.resolve("back.json").toString();
    live("plan", "--to", source("after.sql", AFTER), "--out", plan, "--allow", "all");
    assertThat(live("plan", "--reverse", plan)).isEqualTo(ExitCode.STALE);
    assertThat(live("apply", plan, "--yes")).isEqualTo(ExitCode.SUCCESS);
    assertThat(live("plan", "--reverse", plan, "--out", back, "--allow", "all"))
        .isEqualTo(ExitCode.DIFFERENCES);
    assertThat(live("apply", back, "--yes")).isEqualTo(ExitCode.SUCCESS);
    assertThat(live("plan", "--to", before)).isEqualTo(ExitCode.SUCCESS);
    assertThat(target.value("select name from shop.customer")).isEqualTo("Ada");
  }

  @Test
  void aPlanMadeWithAnAcknowledgementNeedsNoOtherOne() throws IOException {
    String plan = folder.resolve("plan.json").toString();
    apply(source("before.sql", BEFORE));
    String after = source("after.sql", AFTER);
    live("plan", "--to", after, "--out", plan, "--allow", "data-loss");
    assertThat(live("apply", plan, "--yes")).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void whatLosesDataIsRefusedUntilItIsAllowed() throws IOException {
    apply(source("before.sql", BEFORE));
    String after = source("after.sql", AFTER);
    assertThat(live("apply", "--to", after, "--yes")).isEqualTo(ExitCode.REFUSED);
    assertThat(shell.takeErr())
        .isEqualTo(
            """
            error[data-loss]: data-loss: the values of column shop.customer.fax are lost
               hint: to accept it: --allow data-loss
            """);
    assertThat(live("apply", "--to", after, "--yes", "--allow=data-loss:shop.customer.fax"))
        .isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    String before = source("before.sql", BEFORE);
    assertThat(live("apply", "--to", before, "--dry-run")).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(live("plan", "--to", before)).isEqualTo(ExitCode.DIFFERENCES);
  }

  @Test
  void aPersonIsAskedAndMaySayNo() throws IOException {
    String before = source("before.sql", BEFORE);
    assertThat(live("apply", "--to", before)).isEqualTo(ExitCode.USAGE);
    String[] words = {
      "apply", "--to", before, "--target", target.location(), "--quiet", "--color=never"
    };
    shell.takeErr();
    assertThat(shell.runAsked("n\n", words)).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(shell.takeErr())
        .isEqualTo(
            "Apply 2 statements? [y/N] error[interrupted]: not applied; nothing was changed\n");
    assertThat(shell.runAsked("y\n", words)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void aDumpAndASnapshotAreTheStateTheyWereMadeOf() throws IOException {
    apply(source("after.sql", AFTER));
    String snapshot = folder.resolve("state.json").toString();
    assertThat(shell.run("snapshot", "--from", target.location(), "--out", snapshot))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.run("diff", target.location(), snapshot)).isEqualTo(ExitCode.SUCCESS);
    for (String layout : new String[] {"object", "kind", "file"}) {
      String dump = folder.resolve(layout).toString();
      assertThat(shell.run("dump", "--from", target.location(), "--out", dump, "--layout", layout))
          .isEqualTo(ExitCode.SUCCESS);
      assertThat(shell.run("diff", dump, target.location())).isEqualTo(ExitCode.SUCCESS);
      assertThat(live("drift", "--to", dump)).isEqualTo(ExitCode.SUCCESS);
    }
  }

  @Test
  void aDumpReplacesOtherSourcesOnlyWhenToldTo() throws IOException {
    String dump = folder.resolve("dump").toString();
    Path old = Files.createDirectory(folder.resolve("dump")).resolve("old.sql");
    Files.writeString(old, "create schema old;\n");
    apply(source("after.sql", AFTER));
    assertThat(shell.run("dump", "--from", target.location(), "--out", dump))
        .isEqualTo(ExitCode.ERROR);
    assertThat(old).exists();
    assertThat(shell.run("dump", "--from", target.location(), "--out", dump, "--overwrite"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(old).doesNotExist();
    assertThat(live("drift", "--to", dump)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void whatNobodyDeclaresIsPulledOrAdopted() throws IOException, SQLException {
    String source = source("before.sql", BEFORE);
    apply(source);
    target.execute("create type shop.tone as enum ('low', 'high')");
    target.execute("create table shop.bell (id integer primary key, tone shop.tone)");
    target.execute("create table shop.gong (id integer primary key)");
    target.execute("alter table shop.customer add column phone text");
    String quarantine = folder.resolve("quarantine").toString();
    assertThat(live("pull", "--to", source, "--out", quarantine, "--layout", "file"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(Path.of(quarantine, "schema.sql"))
        .content()
        .endsWith("alter table shop.customer add column phone text;\n");
    assertThat(live("adopt", "shop.bell", "--to", source)).isEqualTo(ExitCode.SUCCESS);
    shell.takeOut();
    assertThat(live("drift", "--to", source)).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(shell.takeOut())
        .isEqualTo(
            """
            undeclared  column shop.customer.phone
            undeclared  table shop.gong with 3 objects
            2 differences
            """);
    assertThat(live("adopt", "shop.*", "--to", source)).isEqualTo(ExitCode.SUCCESS);
    assertThat(live("drift", "--to", source)).isEqualTo(ExitCode.SUCCESS);
    assertThat(live("adopt", "shop.*", "--to", source)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aSourceMayNameTheRoleThatApplies() throws IOException, SQLException {
    String source =
        source(
            "mine.sql",
            BEFORE
                + """
                create table shop.note (id integer);
                alter table shop.customer owner to %1$s;
                grant select on shop.customer to %1$s;
                alter default privileges for role %1$s in schema shop grant select on tables to public;
                grant select (id) on shop.note to %1$s;
                """
                    .formatted(target.value("select current_user")));
    apply(source);
    assertThat(live("drift", "--to", source)).isEqualTo(ExitCode.SUCCESS);
    assertThat(live("plan", "--to", source)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void privilegesThatAreNotStatedAreRevokedOnlyWhenToldTo() throws IOException, SQLException {
    String source = source("before.sql", BEFORE);
    apply(source);
    target.execute("grant select on shop.customer to public");
    assertThat(live("plan", "--to", source)).isEqualTo(ExitCode.SUCCESS);
    shell.takeOut();
    assertThat(live("plan", "--to", source, "--exact-privileges", "--format", "sql"))
        .isEqualTo(ExitCode.DIFFERENCES);
    assertThat(shell.takeOut().lines())
        .contains("revoke select on table shop.customer from public;");
  }

  @Test
  void whatARuleLeavesAloneIsNotTouched() throws IOException, SQLException {
    String source = source("before.sql", BEFORE);
    apply(source);
    target.execute("create table shop.queue_1 (id integer)");
    var rules = Path.of(source("plumb.yaml", "ownership: [{ name: shop.queue_*, drop: never }]\n"));
    assertThat(live("drift", "--to", source, "--config", rules.toString(), "--hidden"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut())
        .isEqualTo(
            """
            in sync
            left alone by ownership rules:
            undeclared  table shop.queue_1 with 1 object
            1 difference
            """);
    assertThat(live("plan", "--to", source)).isEqualTo(ExitCode.DIFFERENCES);
  }

  @Test
  void aRenameOnTheCommandLineKeepsTheValues() throws IOException, SQLException {
    apply(source("before.sql", BEFORE));
    target.execute("insert into shop.customer (name) values ('Ada')");
    String renamed = source("renamed.sql", BEFORE.replace(" name ", " full_name "));
    assertThat(live("apply", "--to", renamed, "--yes")).isEqualTo(ExitCode.REFUSED);
    assertThat(
            live(
                "apply",
                "--to",
                renamed,
                "--yes",
                "--rename",
                "shop.customer.name=shop.customer.full_name",
                "--allow=breaking-rename"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(target.value("select full_name from shop.customer")).isEqualTo("Ada");
    shell.takeErr();
    assertThat(live("plan", "--to", renamed, "--rename", "shop.custmer=shop.client"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr())
        .isEqualTo(
            """
            error[bad-usage]: rename shop.custmer=shop.client: the desired state has no "shop.client"
               hint: names are written in full, such as shop.orders
            """);
  }

  @Test
  void aTargetThatChangedSinceThePlanIsLeftAlone() throws IOException, SQLException {
    String plan = folder.resolve("plan.json").toString();
    live("plan", "--to", source("before.sql", BEFORE), "--out", plan);
    target.execute("create table extra (id int)");
    assertThat(live("apply", plan, "--yes")).isEqualTo(ExitCode.STALE);
    assertThat(target.value("select count(*) from pg_namespace where nspname = 'shop'"))
        .isEqualTo("0");
  }

  @Test
  void anEditedPlanIsRefused() throws IOException {
    Path plan = folder.resolve("plan.json");
    live("plan", "--to", source("before.sql", BEFORE), "--out", plan.toString());
    Files.writeString(plan, Files.readString(plan).replace("fax text", "fix text"));
    assertThat(live("apply", plan.toString(), "--yes")).isEqualTo(ExitCode.STALE);
  }

  @Test
  void aSecondApplyAtTheSameTimeIsRefused() throws IOException, SQLException {
    String before = source("before.sql", BEFORE);
    target.execute("select pg_advisory_lock(482905157986)");
    assertThat(live("apply", "--to", before, "--yes")).isEqualTo(ExitCode.ERROR);
    String label = label();
    assertThat(shell.takeErr())
        .isEqualTo(
            "error[apply-locked]: another apply is running on "
                + label
                + "\n   hint: wait until it has ended\n");
  }

  @Test
  void aLockThatIsNotGrantedInTimeChangesNothing() throws IOException, SQLException {
    apply(source("before.sql", BEFORE));
    String after = source("after.sql", AFTER);
    target.execute("begin; lock table shop.customer in share mode");
    assertThat(
            live(
                "apply",
                "--to",
                after,
                "--yes",
                "--quiet",
                "--allow=all",
                "--lock-timeout=1s",
                "--lock-budget=0s"))
        .isEqualTo(ExitCode.FAILED_MIDWAY);
    assertThat(shell.takeErr().replaceAll("session .* \\d+ ms", "session …"))
        .isEqualTo(
            """
            error[lock-timeout]: someone else uses what the statement needs, and did not let it go in time
                 blocked by session …: lock table shop.customer in share mode
                 in: alter table shop.customer rename column name to full_name
                 nothing was changed
               hint: try again when it is quiet, or try for longer: --lock-budget 30min
            """);
    target.execute("rollback");
    assertThat(live("drift", "--to", folder.resolve("before.sql").toString()))
        .isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void anApplyThatIsStoppedRollsBackAndSaysSo() throws IOException, SQLException {
    apply(source("before.sql", BEFORE));
    String after = source("after.sql", AFTER);
    target.execute("begin; lock table shop.customer in share mode");
    var apply =
        CompletableFuture.supplyAsync(
            () ->
                live(
                    "apply",
                    "--to",
                    after,
                    "--yes",
                    "--quiet",
                    "--allow=all",
                    "--lock-timeout=1h"));
    while (target.value(OWN_LOCKS + "not l.granted").equals("0")) {
      target.value("select pg_sleep(0.01)");
    }
    shell.signal().stopGuarded();
    assertThat(apply.join()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(shell.takeErr()).isEqualTo("error[interrupted]: stopped; nothing was changed\n");
    assertThat(target.value(OWN_LOCKS + "l.locktype = 'advisory'")).isEqualTo("0");
  }

  @Test
  void namesOfEveryKindGoThere() throws IOException {
    String odd =
        """
        create schema "odd.schema";
        create table "odd.schema"."say ""hi"" 100%%" (
          "a b" text, "ünï🙂" int default 1, "line
        break" int, "select" int, "%s" text);
        """
            .formatted("n".repeat(63));
    String file = source("odd.sql", odd);
    apply(file);
    assertThat(live("drift", "--to", file)).isEqualTo(ExitCode.SUCCESS);
    String dump = folder.resolve("dump").toString();
    assertThat(shell.run("dump", "--from", target.location(), "--out", dump))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(live("drift", "--to", dump)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void aTableWithAMillionRowsIsCommentedOnWithoutBeingRead() throws IOException, SQLException {
    target.execute("create table log as select n from generate_series(1, 1000000) n");
    String source =
        source("log.sql", "create table log (n integer);\ncomment on table log is 'l';\n");
    assertThat(live("plan", "--to", source)).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(shell.takeOut())
        .isEqualTo(
            """
            ── transaction 1

              1  comment on table public.log is 'l';
                 cause    create comment public.log

            1 statement in 1 transaction; strongest lock: SHARE UPDATE EXCLUSIVE; hazards: none
            """);
    apply(source);
    assertThat(target.value("select obj_description('log'::regclass)")).isEqualTo("l");
  }

  @Test
  void aScratchServerMustBeOfTheSameMajor() throws IOException {
    assertThat(diffOnTarget("18")).isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr())
        .isEqualTo(
            """
            error[scratch-unavailable]: the scratch server is PostgreSQL 17, needed is 18
               hint: name a server of the same major version as the target, or leave --scratch out
            """);
  }

  @Test
  void aScratchServerMustLetTheUserMakeDatabases() throws IOException {
    assertThat(diffOnTarget("17")).isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr())
        .startsWith("error[scratch-unavailable]: the scratch server refuses to make a database");
  }

  @Test
  void whatTheServerNotesAmongColumnOptionsIsNoDifference() throws IOException, SQLException {
    String declared = source("noted.sql", "create table noted (id int, size int);");
    apply(declared);
    try (var superuser = target.superuser().createStatement()) {
      superuser.execute(
          """
          set allow_system_table_mods = on;
          update pg_attribute set attoptions = '{pg_noted=207254704}'
          where attrelid = 'public.noted'::regclass and attnum = 1;
          """);
    }
    assertThat(live("drift", "--to", declared)).isEqualTo(ExitCode.SUCCESS);
    String more = source("more.sql", "create table noted (id bigint, size int, name text);");
    assertThat(live("apply", "--to", more, "--yes", "--allow", "table-rewrite"))
        .isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void theDoctorFindsAHealthyTarget() {
    assertThat(live("doctor")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeErr()).isEmpty();
  }

  private void apply(String source) {
    assertThat(
            live("apply", "--to", source, "--yes", "--quiet", "--allow", "authorisation-widened"))
        .as(() -> shell.takeErr())
        .isEqualTo(ExitCode.SUCCESS);
    shell.takeOut();
  }

  private ExitCode diffOnTarget(String major) throws IOException {
    String source = source("before.sql", BEFORE + "-- " + folder);
    return shell.run("diff", source, source, "--pg", major, "--scratch", target.location());
  }

  private ExitCode live(String command, String... words) {
    var all = new ArrayList<String>();
    all.add(command);
    all.addAll(List.of(words));
    all.add("--target");
    all.add(target.location());
    return shell.run(all.toArray(String[]::new));
  }

  private String label() {
    var words = target.location().split("[ =]");
    return words[1] + ":5432/" + words[3];
  }

  private String source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
