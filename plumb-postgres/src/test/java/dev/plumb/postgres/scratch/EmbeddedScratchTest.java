package dev.plumb.postgres.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmbeddedScratchTest {
  private static Scratch scratch;

  @BeforeAll
  static void open() {
    scratch = Scratch.embedded(ScratchSettings.usual());
  }

  @AfterAll
  static void close() {
    scratch.close();
  }

  @Test
  void handsOutAnEmptyDatabaseOfTheMajorAskedFor() throws SQLException {
    try (var database = scratch.database(18, Isolation.SHARED)) {
      assertThat(database.major()).isEqualTo(18);
      assertThat(Sql.single(database.owner(), "show server_version_num"))
          .isEqualTo(Integer.toString(database.serverVersion()));
      assertThat(Sql.single(database.owner(), "select count(*) from pg_stat_user_tables"))
          .isEqualTo("0");
    }
  }

  @Test
  void letsTheOwnerDoWhatAnOwnerDoes() throws SQLException {
    try (var database = scratch.database(18, Isolation.SHARED)) {
      Sql.execute(database.owner(), "create table public.t (id int)");
      Sql.execute(database.owner(), "revoke create on schema public from public");
      Sql.execute(database.owner(), "comment on schema public is 'ours'");
      Sql.execute(database.owner(), "create schema s");
      Sql.execute(database.owner(), "create extension citext");
      assertThat(Sql.single(database.owner(), "select current_user"))
          .isEqualTo(database.ownerRole());
    }
  }

  @Test
  void hasApublicSchemaOfTheOwnerInOldVersionsToo() throws SQLException {
    try (var database = scratch.database(14, Isolation.SHARED)) {
      Sql.execute(database.owner(), "revoke create on schema public from public");
      Sql.execute(database.owner(), "comment on schema public is 'ours'");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create role r",
        "create database d",
        "alter system set work_mem = '1GB'",
        "select pg_read_file('postgresql.conf')",
        "select pg_ls_dir('.')",
        "select lo_import('/etc/passwd')",
        "copy (select 1) to program 'true'",
        "copy (select 1) to '/tmp/plumb-scratch'",
        "create function f() returns int language c as 'x'",
        "create event trigger e on ddl_command_end execute function"
            + " pg_event_trigger_dropped_objects()",
        "set session authorization plumb_admin",
        "set role plumb_admin",
        "set temp_file_limit = -1",
        "create extension file_fdw",
        "create extension dblink",
      })
  void keepsTheOwnerAwayFromTheMachine(String statement) {
    try (var database = scratch.database(18, Isolation.SHARED)) {
      assertThatThrownBy(() -> Sql.execute(database.owner(), statement))
          .isInstanceOf(SQLException.class)
          .extracting(refusal -> ((SQLException) refusal).getSQLState())
          .isEqualTo("42501");
    }
  }

  @Test
  void reachesNoNetworkAndNoOtherDatabaseEvenThroughAnExtension() throws SQLException {
    try (var database = scratch.database(18, Isolation.SHARED)) {
      Sql.execute(database.elevated().orElseThrow(), "create extension dblink");
      for (String target : new String[] {"host=127.0.0.1", "dbname=postgres user=plumb_admin"}) {
        assertThatThrownBy(
                () -> Sql.execute(database.owner(), "select dblink_connect('" + target + "')"))
            .isInstanceOf(SQLException.class);
      }
    }
  }

  @Test
  void endsAStatementThatTakesTooLong() {
    var settings = ScratchSettings.usual().withStatementTime(Duration.ofMillis(50));
    try (var hasty = Scratch.embedded(settings);
        var database = hasty.database(18, Isolation.SHARED)) {
      assertThatThrownBy(() -> Sql.execute(database.owner(), "select pg_sleep(60)"))
          .extracting(refusal -> ((SQLException) refusal).getSQLState())
          .isEqualTo("57014");
    }
  }

  @Test
  void endsAStatementWhoseSourceHasLiftedTheLimit() throws SQLException {
    var settings = ScratchSettings.usual().withStatementTime(Duration.ofMillis(50));
    try (var hasty = Scratch.embedded(settings);
        var database = hasty.database(18, Isolation.SHARED)) {
      Sql.execute(database.owner(), "set statement_timeout = 0");
      assertThatThrownBy(() -> Sql.execute(database.owner(), "select pg_sleep(60)"))
          .extracting(refusal -> ((SQLException) refusal).getSQLState())
          .isEqualTo("57P01");
    }
  }

  @Test
  void dropsADatabaseAndItsRolesAfterItIsClosed() throws SQLException {
    try (var witness = scratch.database(18, Isolation.SHARED)) {
      String name;
      try (var database = scratch.database(18, Isolation.SHARED)) {
        name = database.ownerRole();
        database.ensureRole("seen_once");
      }
      Sql.awaitTrue(
          witness.owner(),
          "select not exists (select from pg_roles where rolname in ('seen_once', '%s'))"
              .formatted(name));
      Sql.awaitTrue(
          witness.owner(),
          "select not exists (select from pg_database where datname = '%s')".formatted(name));
    }
  }

  @Test
  void keepsARoleThatIsSetToSomethingInAnotherDatabase() throws SQLException {
    try (var database = scratch.database(18, Isolation.SHARED)) {
      Connection admin = database.elevated().orElseThrow();
      var server = new ClusterConnection(admin);
      var leased = Set.of("set_somewhere");
      var role = "select count(*) from pg_roles where rolname = 'set_somewhere'";
      Sql.execute(admin, "create role set_somewhere");
      Sql.execute(admin, setting("set work_mem = ''16MB''"));
      server.dropUnused("nobody", "nobody", leased);
      assertThat(Sql.single(admin, role)).isEqualTo("1");
      Sql.execute(admin, setting("reset work_mem"));
      server.dropUnused("nobody", "nobody", leased);
      assertThat(Sql.single(admin, role)).isEqualTo("0");
    }
  }

  private static String setting(String clause) {
    return "do $$ begin execute format('alter role set_somewhere in database %I "
        + clause
        + "', current_database()); end $$";
  }

  @Test
  void dropsTheDatabasesOfProcessesThatCrashed() throws SQLException {
    try (var witness = scratch.database(18, Isolation.SHARED)) {
      Connection admin = witness.elevated().orElseThrow();
      Sql.execute(admin, "drop database if exists plumb_999999999_dead");
      Sql.execute(admin, "create database plumb_999999999_dead");
      try (var next = Scratch.embedded(ScratchSettings.usual());
          var _ = next.database(18, Isolation.SHARED)) {
        Sql.awaitTrue(
            admin,
            "select not exists (select from pg_database where datname = 'plumb_999999999_dead')");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 16, 18})
  void makesARoleThatTheOwnerMayGiveObjectsTo(int major) throws SQLException {
    try (var database = scratch.database(major, Isolation.SHARED)) {
      database.ensureRole("app \"quoted\"");
      database.ensureRole("app \"quoted\"");
      Sql.execute(database.owner(), "create schema s authorization \"app \"\"quoted\"\"\"");
      Sql.execute(database.owner(), "create table t (id int)");
      Sql.execute(database.owner(), "grant create on schema public to \"app \"\"quoted\"\"\"");
      Sql.execute(database.owner(), "alter table t owner to \"app \"\"quoted\"\"\"");
      Sql.execute(database.owner(), "alter table t add column more int");
    }
  }

  @Test
  void mayNameARolePostgresWithoutBecomingTheSuperuser() throws SQLException {
    try (var database = scratch.database(18, Isolation.SHARED)) {
      database.ensureRole("postgres");
      Sql.execute(database.owner(), "create table t (id int)");
      Sql.execute(database.owner(), "grant create on schema public to postgres");
      Sql.execute(database.owner(), "alter table t owner to postgres");
      Sql.execute(database.owner(), "set role postgres");
      assertThat(Sql.single(database.owner(), "show is_superuser")).isEqualTo("off");
    }
  }

  @Test
  void keepsWhatAPrivateServerMakesFromOthers() throws SQLException {
    try (var own = scratch.database(18, Isolation.PRIVATE);
        var shared = scratch.database(18, Isolation.SHARED)) {
      Sql.execute(own.elevated().orElseThrow(), "create role only_here superuser");
      assertThat(
              Sql.single(shared.owner(), "select count(*) from pg_roles where rolname='only_here'"))
          .isEqualTo("0");
    }
  }

  @Test
  void copiesADatabaseWithItsRows() throws SQLException {
    try (var original = scratch.database(18, Isolation.SHARED)) {
      Sql.execute(original.owner(), "create table t as select 7 as id");
      try (var copy = scratch.copyOf(original)) {
        Sql.execute(copy.owner(), "alter table t add column more int");
        assertThat(Sql.single(copy.owner(), "select id from t")).isEqualTo("7");
        assertThat(copy.ownerRole()).isEqualTo(original.ownerRole());
      }
      assertThat(Sql.single(original.owner(), "select count(*) from t")).isEqualTo("1");
    }
  }

  @Test
  void isTheSameServerForEveryoneOfThisUser() throws SQLException {
    try (var another = Scratch.embedded(ScratchSettings.usual());
        var first = scratch.database(18, Isolation.SHARED);
        var second = another.database(18, Isolation.SHARED)) {
      assertThat(startTime(first)).isEqualTo(startTime(second));
    }
  }

  @Test
  void identifiesAServerWithoutChangingItsMind() {
    assertThat(scratch.identity(18)).isEqualTo(scratch.identity(18)).startsWith("18.");
  }

  private static String startTime(ScratchDatabase database) throws SQLException {
    return Sql.single(database.owner(), "select pg_postmaster_start_time()");
  }
}
