package dev.plumb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What users get wrong, and what they are told.
class BadInputTest {
  @TempDir private Path folder;
  private final Shell shell = new Shell();

  @Test
  void aSyntaxErrorInOneFileOfATreeIsShownAtItsPlace() throws IOException {
    write("1.sql", "create schema a;\n");
    write("2.sql", "create table a.t (id int);\n");
    Path third = write("3.sql", "-- third\ncreate tabel a.u (id int);\n");
    assertThat(shell.run("diff", folder.toString(), folder.toString())).isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr())
        .isEqualTo(
            third
                + ":2:8: error[syntax-error]: syntax error at or near \"tabel\"\n"
                + "    2 │ create tabel a.u (id int);\n"
                + "      │        ^^^^^\n");
  }

  @Test
  void aMissingTypeIsNamedWithTheOneThatIsNear() throws IOException {
    Path file =
        write(
            "types.sql",
            "create type order_status as enum ('new');\ncreate table orders (s order_state);\n");
    assertThat(shell.run("snapshot", "--from", folder.toString(), "--out", out()))
        .isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr())
        .isEqualTo(
            file
                + ":2:24: error[unknown-type]: type \"order_state\" does not exist\n"
                + "    2 │ create table orders (s order_state);\n"
                + "      │                        ^^^^^^^^^^^\n"
                + "   hint: \"order_status\" exists ("
                + file
                + ":1:1)\n");
  }

  @Test
  void aColumnThatMayBeNullIsNotFilled() throws IOException {
    Path file =
        write("a.sql", "create table public.a (\n  -- plumb: backfill 0\n  n integer\n);\n");
    assertThat(shell.run("diff", folder.toString(), folder.toString())).isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr())
        .isEqualTo(
            file
                + ":2:3: error[misplaced-directive]: column public.a.n may be null, so nothing is"
                + " filled in\n"
                + "    2 │   -- plumb: backfill 0\n"
                + "      │   ^^^^^^^^^^^^^^^^^^^^\n"
                + "   hint: declare it not null, or leave the directive out\n");
  }

  @Test
  void aFolderWithoutSourcesIsAMistakeAndAnEmptyFileIsNone() throws IOException {
    assertThat(shell.run("diff", folder.toString(), folder.toString())).isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr()).startsWith("error[no-sources]: ");
    String empty = write("empty.sql", "").toString();
    assertThat(shell.run("diff", empty, empty)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    String missing = folder.resolve("schema").toString();
    assertThat(shell.run("diff", missing, missing)).isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr()).startsWith("error[missing-path]: ");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    write("a.sql", "create schema a;\n");
    Path dangling = Files.createSymbolicLink(folder.resolve("b.sql"), folder.resolve("gone.sql"));
    assertThat(shell.run("diff", folder.toString(), folder.toString())).isEqualTo(ExitCode.ERROR);
    assertThat(shell.takeErr())
        .isEqualTo("error[unreadable-file]: cannot read \"" + dangling + "\": it does not exist\n");
  }

  @Test
  void whatIsNotNamedIsAskedFor() {
    assertThat(shell.run("plan", "--to", "schema")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr())
        .isEqualTo(
            """
            error[bad-usage]: the target is not named
               hint: give --target URL, or write target: into plumb.yaml
            """);
    assertThat(shell.run("plan", "--to", "a", "--target", "schema/")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr())
        .isEqualTo(
            """
            error[bad-usage]: the target is no live database
               hint: name one as postgres://user@host/database or host=… dbname=…
            """);
  }

  @Test
  void aHazardThatDoesNotExistIsRefused() throws IOException {
    String file = write("a.sql", "create schema a;\n").toString();
    assertThat(shell.run("diff", file, file, "--allow", "dataloss")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aServerThatDoesNotListenIsUnreachable() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(plan("postgres://app:s3cret@127.0.0.1:" + port + "/shop"))
        .isEqualTo(ExitCode.UNREACHABLE);
    assertThat(shell.takeErr())
        .isEqualTo(
            "error[server-unreachable]: cannot connect to 127.0.0.1:"
                + port
                + "/shop: no server listens there\n"
                + "   hint: is it running, and are host and port right?\n");
  }

  @Test
  void aHostThatHasNoAddressIsUnreachable() throws IOException {
    assertThat(plan("postgres://app:s3cret@no-such-host.invalid/shop"))
        .isEqualTo(ExitCode.UNREACHABLE);
    assertThat(shell.takeErr())
        .isEqualTo(
            "error[server-unreachable]: cannot connect to no-such-host.invalid:5432/shop: the name"
                + " of the host is not known\n");
  }

  @ParameterizedTest
  @CsvSource({"13.14, 13", "19.1, 19"})
  void aServerOfAnUnsupportedVersionIsRefused(String version, String major) throws IOException {
    try (var server = new FakeServer(version)) {
      assertThat(plan(server.location())).isEqualTo(ExitCode.ERROR);
      assertThat(shell.takeErr())
          .isEqualTo(
              "error[unsupported-version]: the server of 127.0.0.1:"
                  + server.port()
                  + "/old is PostgreSQL "
                  + major
                  + "\n   hint: plumb supports PostgreSQL 14 to 18\n");
    }
  }

  @Test
  void whoMayNotLogInIsToldWhy() throws IOException, SQLException {
    try (var scratch = Scratch.embedded(ScratchSettings.usual());
        var database = scratch.database(17, Isolation.PRIVATE)) {
      Connection admin = database.elevated().orElseThrow();
      try (var statement = admin.createStatement()) {
        statement.execute("create role app login password 's3cret'");
        var hba = single(admin, "show hba_file");
        statement.execute("copy (select 'local all all scram-sha-256') to '" + hba + "'");
        statement.execute("select pg_reload_conf()");
        var place = "host=" + single(admin, "show unix_socket_directories") + " user=app";
        awaitPasswordsAreAskedFor(admin);
        assertThat(plan(place + " dbname=shop password=wrong")).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(shell.takeErr())
            .endsWith("/shop: password authentication failed for user \"app\"\n");
        assertThat(plan(place + " dbname=shop passfile=" + folder.resolve("none")))
            .isEqualTo(ExitCode.UNREACHABLE);
        assertThat(shell.takeErr())
            .endsWith(
                "   hint: no password was given: set PGPASSWORD, or write a line into "
                    + folder.resolve("none")
                    + "\n");
        assertThat(plan(place + " dbname=shop password=s3cret")).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(shell.takeErr()).endsWith("/shop: database \"shop\" does not exist\n");
      }
    }
  }

  @Test
  void initNeverOverwrites() throws IOException {
    assertThat(shell.run("init", folder.toString())).isEqualTo(ExitCode.SUCCESS);
    Path configuration = folder.resolve("plumb.yaml");
    assertThat(shell.run("diff", "--config", configuration.toString(), "x", "x"))
        .isEqualTo(ExitCode.ERROR);
    Files.writeString(configuration, "schema: mine\n");
    assertThat(shell.run("init", folder.toString())).isEqualTo(ExitCode.ERROR);
    assertThat(configuration).hasContent("schema: mine\n");
  }

  private ExitCode plan(String target) throws IOException {
    String file = write("schema.sql", "create schema a;\n").toString();
    return shell.run("plan", "--to", file, "--target", target);
  }

  private static void awaitPasswordsAreAskedFor(Connection admin) throws SQLException {
    while (single(admin, "select string_agg(auth_method, '') from pg_hba_file_rules")
        .equals("trust")) {
      single(admin, "select pg_sleep(0.01)");
    }
  }

  private static String single(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  private String out() {
    return folder.resolve("out.json").toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
