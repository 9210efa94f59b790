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

/// The commands on a server that gives nobody a superuser.
class ManagedServerTest {
  private static final int MAJOR = 17;
  private static final String SHOP =
      """
      create role shop_owner;
      create role shop_reader;
      create role shop_app login connection limit 20;
      grant shop_reader to shop_app;
      alter role shop_app set statement_timeout = '10s';
      comment on role shop_app is 'the application';
      create extension citext;
      create schema shop;
      alter schema shop owner to shop_owner;
      create table shop.customer (id bigint primary key, name citext not null);
      alter table shop.customer owner to shop_owner;
      create view shop.names as select name from shop.customer;
      grant usage on schema shop to shop_reader;
      grant select on shop.customer to shop_reader;
      alter default privileges for role shop_owner in schema shop
        grant select on tables to shop_reader;
      """;

  @TempDir private Path folder;
  private final Shell shell = new Shell();
  private ManagedServer server;

  @BeforeEach
  void startAServer() throws SQLException {
    server = ManagedServer.start(MAJOR);
  }

  @AfterEach
  void endIt() throws SQLException {
    server.close();
  }

  @Test
  void rolesAndAllThatIsTheirsAreManaged() throws IOException, SQLException {
    String shop = source("shop.sql", SHOP);
    assertThat(live("plan", "--to", shop)).isEqualTo(ExitCode.DIFFERENCES);
    apply(shop);
    assertThat(server.value("select tableowner from pg_tables where tablename = 'customer'"))
        .isEqualTo("shop_owner");
    assertThat(live("drift", "--to", shop)).isEqualTo(ExitCode.SUCCESS);
    server.execute("alter role shop_app connection limit 1");
    shell.takeOut();
    assertThat(live("drift", "--to", shop)).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(shell.takeOut()).startsWith("changed     role shop_app");
    apply(shop);
    assertThat(live("drift", "--to", shop)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void aDumpNamesTheRolesAndLeavesThemToTheServer() throws IOException, SQLException {
    apply(source("shop.sql", SHOP));
    String dump = folder.resolve("dump").toString();
    assertThat(shell.run("dump", "--from", server.location(), "--out", dump))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(live("drift", "--to", dump)).isEqualTo(ExitCode.SUCCESS);
    assertThat(Path.of(dump, "roles")).doesNotExist();
    String whole = folder.resolve("whole").toString();
    assertThat(shell.run("dump", "--from", server.location(), "--out", whole, "--exact-roles"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(Path.of(whole, "roles", "shop_app.sql")).exists();
  }

  @Test
  void othersRolesAreNobodysDifference() throws IOException, SQLException {
    String shop = source("shop.sql", SHOP);
    apply(shop);
    String plan = folder.resolve("plan.json").toString();
    String more = source("more.sql", SHOP + "create table shop.note (id integer);\n");
    assertThat(live("plan", "--to", more, "--out", plan)).isEqualTo(ExitCode.DIFFERENCES);
    server.execute("create role bystander");
    server.execute("grant shop_reader to bystander");
    assertThat(live("apply", plan, "--yes")).as(shell.takeErr()).isEqualTo(ExitCode.SUCCESS);
    assertThat(live("drift", "--to", more)).isEqualTo(ExitCode.SUCCESS);
    shell.takeOut();
    assertThat(live("plan", "--to", more, "--exact-roles", "--format", "sql"))
        .isEqualTo(ExitCode.DIFFERENCES);
    assertThat(shell.takeOut().lines()).contains("drop role bystander;");
  }

  @Test
  void theRightThatIsMissingIsNamed() throws IOException {
    String source = source("auditor.sql", "create role auditor bypassrls;\n");
    live("apply", "--to", source, "--trust-source", "--yes", "--allow=authorisation-widened");
    assertThat(shell.takeErr())
        .endsWith(
            """
               hint: apply as a user with CREATEROLE that has the admin option for the role; a superuser, replication or bypassrls role takes one that has the same itself
            """);
  }

  private void apply(String source) {
    assertThat(live("apply", "--to", source, "--yes", "--allow=authorisation-widened"))
        .as(() -> shell.takeErr())
        .isEqualTo(ExitCode.SUCCESS);
  }

  private ExitCode live(String command, String... words) {
    var all = new ArrayList<>(List.of(command));
    all.addAll(List.of(words));
    all.addAll(List.of("--target", server.location(), "--quiet", "--color=never"));
    return shell.run(all.toArray(String[]::new));
  }

  private String source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
