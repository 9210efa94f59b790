package dev.plumb.postgres.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import dev.plumb.postgres.connect.UnixSocketFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GivenScratchTest {
  private static Scratch embedded;
  private static ScratchDatabase server;
  private static Connection admin;

  @BeforeAll
  static void startAServer() throws SQLException {
    embedded = Scratch.embedded(ScratchSettings.usual());
    server = embedded.database(17, Isolation.PRIVATE);
    admin = server.elevated().orElseThrow();
    letEverybodyIn();
    Sql.execute(admin, "create role maker login createdb createrole");
    Sql.execute(admin, "create role plain login createdb");
    Sql.execute(admin, "create role nobody login");
  }

  @AfterAll
  static void endIt() {
    server.close();
    embedded.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plumb_admin", "maker", "plain"})
  void leavesNothingBehind(String user) throws SQLException {
    String before = rolesAndDatabases();
    try (var scratch = given(user);
        var database = scratch.database(17, Isolation.SHARED)) {
      Sql.execute(database.owner(), "create table t (id int)");
      assertThat(Sql.single(database.owner(), "select count(*) from t")).isEqualTo("0");
    }
    assertThat(rolesAndDatabases()).isEqualTo(before);
  }

  @Test
  void dropsWhatHoldsSubscriptionsAndFiresNoEventTriggerOfIt() throws SQLException {
    String before = rolesAndDatabases();
    try (var scratch = given("plumb_admin");
        var database = scratch.database(17, Isolation.SHARED)) {
      Sql.execute(
          database.elevated().orElseThrow(),
          """
          create subscription s connection 'host=/nowhere' publication p with (connect = false);
          alter subscription s enable;
          create function f() returns event_trigger language plpgsql as $$
          begin
            create role made_by_an_event_trigger;
          end $$;
          create event trigger e on ddl_command_start execute function f();
          alter event trigger e enable always;
          """);
    }
    assertThat(rolesAndDatabases()).isEqualTo(before);
    assertThat(Sql.single(admin, "select count(*) from pg_subscription")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"plumb_admin, true", "maker, false", "plain, false"})
  void isElevatedForASuperuserOnly(String user, boolean elevated) {
    try (var scratch = given(user);
        var database = scratch.database(17, Isolation.SHARED)) {
      assertThat(database.elevated().isPresent()).isEqualTo(elevated);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plumb_admin", "maker"})
  void loadsAsARoleWithoutRights(String user) throws SQLException {
    try (var scratch = given(user);
        var database = scratch.database(17, Isolation.SHARED)) {
      database.ensureRole("app");
      Sql.execute(database.owner(), "create schema s authorization app");
      assertThatThrownBy(() -> Sql.execute(database.owner(), "create role more"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void saysWhichRoleIsMissingWhereItCannotBeMade() {
    try (var scratch = given("plain");
        var database = scratch.database(17, Isolation.SHARED)) {
      assertThatThrownBy(() -> database.ensureRole("app"))
          .isInstanceOf(ScratchUnavailable.class)
          .hasMessage("the source names the role \"app\", which the scratch server lacks");
    }
  }

  @Test
  void doesNotGiveObjectsToASuperuser() {
    try (var scratch = given("plumb_admin");
        var database = scratch.database(17, Isolation.SHARED)) {
      assertThatThrownBy(() -> database.ensureRole("plumb_admin"))
          .isInstanceOf(ScratchUnavailable.class);
    }
  }

  @Test
  void refusesAnotherMajorThanTheServers() {
    try (var scratch = given("plain")) {
      assertThatThrownBy(() -> scratch.database(16, Isolation.SHARED))
          .isInstanceOf(ScratchUnavailable.class)
          .hasMessage("the scratch server is PostgreSQL 17, needed is 16");
    }
  }

  @Test
  void refusesASourceThatChangesTheWholeServer() {
    try (var scratch = given("plain")) {
      assertThatThrownBy(() -> scratch.database(17, Isolation.PRIVATE))
          .isInstanceOf(ScratchUnavailable.class);
    }
  }

  @Test
  void saysThatTheUserMayNotCreateDatabases() {
    try (var scratch = given("nobody")) {
      assertThatThrownBy(() -> scratch.database(17, Isolation.SHARED))
          .isInstanceOf(ScratchUnavailable.class);
    }
  }

  @Test
  void dropsWhatARunLeftThatWasKilledLongAgo() throws SQLException {
    Sql.execute(admin, "create role plumb_scratch_1000000000_dead");
    Sql.execute(
        admin, "create database plumb_scratch_1000000000_dead owner plumb_scratch_1000000000_dead");
    try (var scratch = given("plumb_admin");
        var _ = scratch.database(17, Isolation.SHARED)) {
      assertThat(
              Sql.single(
                  admin,
                  "select count(*) from pg_database where datname ="
                      + " 'plumb_scratch_1000000000_dead'"))
          .isEqualTo("0");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://h:1/a?x=y, jdbc:postgresql://h:1/b?x=y",
    "jdbc:postgresql://h1:1%2Ch2/a, jdbc:postgresql://h1:1%2Ch2/b",
    "jdbc:postgresql://h, jdbc:postgresql://h/b",
    "jdbc:postgresql:a?x=/y, jdbc:postgresql:b?x=/y",
  })
  void findsTheAddressOfAnotherDatabase(String url, String expected) {
    assertThat(new GivenServer(url, new Properties()).urlOf("b")).isEqualTo(expected);
  }

  private static Scratch given(String user) {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("sslmode", "disable");
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("socketFactory", UnixSocketFactory.class.getName());
    properties.setProperty("socketFactoryArg", socket());
    return Scratch.onServer(
        "jdbc:postgresql://localhost/postgres", properties, ScratchSettings.usual());
  }

  private static String socket() {
    try {
      return Sql.single(admin, "show unix_socket_directories") + "/.s.PGSQL.5432";
    } catch (SQLException refusal) {
      throw new IllegalStateException(refusal);
    }
  }

  private static void letEverybodyIn() throws SQLException {
    String file = Sql.single(admin, "show hba_file");
    Sql.execute(admin, "copy (select 'local all all trust') to '" + file + "'");
    Sql.execute(admin, "select pg_reload_conf()");
    Sql.awaitTrue(
        admin,
        "select count(*) = 1 from pg_hba_file_rules where user_name = '{all}' and database ="
            + " '{all}'");
  }

  private static String rolesAndDatabases() throws SQLException {
    return Sql.single(
        admin,
        """
        select (select string_agg(rolname, ',' order by rolname) from pg_roles) || ' '
            || (select string_agg(datname, ',' order by datname) from pg_database)
        """);
  }
}
