package dev.plumb.postgres.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.model.Scope;
import dev.plumb.postgres.rules.RuleTable;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No provider of labels comes with PostgreSQL, so the labels are written into the catalogs.
final class SecurityLabelsTest {
  private static final String LABELLED =
      """
      create schema app;
      create table app.t (id int);
      create function app.f(int) returns int language sql return 1;
      create subscription s connection '' publication p with (connect = false, slot_name = none);
      set allow_system_table_mods = on;
      insert into pg_catalog.pg_seclabel (objoid, classoid, objsubid, provider, label)
      values ('app.t'::regclass, 'pg_class'::regclass, 0, 'dummy', 'secret'),
             ('app.t'::regclass, 'pg_class'::regclass, 1, 'dummy', 'top secret'),
             ('app.f(int)'::regprocedure, 'pg_proc'::regclass, 0, 'dummy', 'classified'),
             ('app'::regnamespace, 'pg_namespace'::regclass, 0, 'other', 'x');
      insert into pg_catalog.pg_shseclabel (objoid, classoid, provider, label)
      select oid, 'pg_subscription'::regclass, 'dummy', 'secret' from pg_subscription
      where subname = 's'
      union all
      select oid, 'pg_database'::regclass, 'dummy', 'secret' from pg_database
      where datname = current_database()
      union all
      select oid, 'pg_authid'::regclass, 'dummy', 'secret' from pg_roles
      where rolname = current_user
      """;

  private static final String UNLABELLED =
      """
      set allow_system_table_mods = on;
      delete from pg_catalog.pg_shseclabel
      """;

  @ParameterizedTest
  @MethodSource("majors")
  void areNamedOnWhateverTheyAre(int major) throws SQLException {
    try (var scratch = Scratch.embedded(ScratchSettings.usual());
        var database = scratch.database(major, Isolation.PRIVATE)) {
      execute(database, LABELLED);
      assertThat(unmodelled(database))
          .containsExactly(
              "security label of dummy on column id of table app.t",
              "security label of dummy on function app.f(integer)",
              "security label of dummy on subscription s",
              "security label of dummy on table app.t",
              "security label of dummy on the database",
              "security label of other on schema app");
      execute(database, UNLABELLED);
    }
  }

  static Stream<Integer> majors() {
    return Stream.of(System.getProperty("plumb.majors", "18").split(",")).map(Integer::valueOf);
  }

  private static List<String> unmodelled(ScratchDatabase database) {
    return new CatalogReader(RuleTable.ALL)
        .read(database.owner(), Scope.EVERYTHING, List.of())
        .unmodelled();
  }

  private static void execute(ScratchDatabase database, String sql) throws SQLException {
    try (var statement = database.elevated().orElseThrow().createStatement()) {
      statement.execute(sql);
    }
  }
}
