package dev.plumb.postgres.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.source.SourceFile;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SchemaLoaderTest {
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
  void loadsStatementsInAnyOrder() throws SQLException {
    try (var database = database()) {
      load(
          database,
          """
          create view app.v as select id, app.f(id) as f from app.t;
          create index on app.t (state);
          create table app.t (id int primary key, state app.state, u int references app.u);
          alter table app.u add primary key (id);
          create table app.u (id int);
          create function app.f(int) returns bigint language sql as 'select count(*) from app.w';
          create table app.w ();
          create type app.state as enum ('a');
          create schema app;
          """);
      assertThat(
              names(
                  database,
                  "select relname from pg_class where relkind in ('r', 'v')"
                      + " and relnamespace = 'app'::regnamespace order by 1"))
          .containsExactly("t", "u", "v", "w");
    }
  }

  @Test
  void neverTellsWhereAPublisherIs() throws SQLException {
    try (var database = database()) {
      load(
          database,
          """
          create subscription a connection 'host=publisher.example password=s3cret' publication p;
          create subscription b connection $$postgresql://u:s3cret@publisher.example/d$$
            publication p, "with" with (create_slot = false, slot_name = x, copy_data, binary);
          create subscription c connection E'password=s3cret' publication p with (connect = false);
          alter subscription c connection 'password=s3cret';
          alter subscription c add publication q with (refresh = true);
          """);
      assertThat(
              names(
                  database.elevated().orElseThrow(),
                  "select subname || ' ' || subconninfo || ' ' || subenabled || ' '"
                      + " || subpublications::text from pg_subscription s join pg_database d"
                      + " on d.oid = s.subdbid where datname = current_database() order by 1"))
          .containsExactly(
              "a host=/set-by-hand password=set-by-hand true {p}",
              "b host=/set-by-hand password=set-by-hand true {p,with}",
              "c host=/set-by-hand password=set-by-hand false {p,q}");
    }
  }

  @Test
  void leavesNothingOfTheLoaderBehind() throws SQLException {
    try (var database = database()) {
      load(database, "create table t ();");
      assertThat(names(database, "select evtname from pg_event_trigger")).isEmpty();
      assertThat(
              names(
                  database,
                  "select nspname from pg_namespace where nspname !~ '^pg_' order by nspname"))
          .containsExactly("information_schema", "public");
      assertThat(names(database, "show search_path")).containsExactly("\"$user\", public");
    }
  }

  @Test
  void honoursTheSettingsOfEachFile() throws SQLException {
    try (var database = database()) {
      var dump =
          """
          SET statement_timeout = 0;
          SET client_encoding = 'UTF8';
          SELECT pg_catalog.set_config('search_path', '', false);
          create table a.t (x public.late);
          set search_path = a;
          create table u ();
          """;
      var other =
          """
          begin;
          create table t ();
          create domain late as int;
          create schema a;
          create schema public;
          commit;
          """;
      load(database, dump, other);
      assertThat(
              names(
                  database,
                  "select oid::regclass from pg_class where relkind = 'r'"
                      + " and relnamespace in ('a'::regnamespace, 'public'::regnamespace) order by 1::text"))
          .containsExactlyInAnyOrder("a.t", "a.u", "t");
    }
  }

  @Test
  void knowsWhereEachObjectCameFrom() throws SQLException {
    try (var database = database()) {
      var result =
          load(
              database,
              """
              -- plumb: renamed from old
              create table t (
                -- plumb: renamed from nr
                id int generated always as identity primary key,
                name text
              );
              create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger g before insert on t for each row execute function f();
              comment on table t is 'x';
              -- plumb: renamed from too_short
              alter table t add constraint short check (length(name) < 9);
              grant select on t to somebody;
              """);
      var spans = result.spans();
      assertThat(spans.get(address(database, "pg_class", "'t'::regclass")).line()).isEqualTo(2);
      assertThat(spans.get(address(database, "pg_class", "'t_pkey'::regclass")).line())
          .isEqualTo(2);
      var trigger = address(database, "pg_trigger", "(select oid from pg_trigger)");
      assertThat(spans.get(trigger).place()).isEqualTo("0.sql:8:3");
      var table = address(database, "pg_class", "'t'::regclass");
      assertThat(result.member(table, "name"))
          .hasValueSatisfying(span -> assertThat(span.place()).isEqualTo("0.sql:5:3"));
      assertThat(result.directives()).hasSize(3);
      assertThat(result.directives()).extracting(PlacedDirective::address).containsOnly(table);
    }
  }

  @Test
  void makesTheRolesThatASourceOnlyNames() throws SQLException {
    try (var database = database()) {
      load(
          database,
          """
          create schema app;
          create table app.t ();
          alter table app.t owner to plumb_test_app;
          grant select on app.t to plumb_test_reader;
          alter default privileges for role plumb_test_app in schema app
            grant select on tables to plumb_test_reader;
          create policy p on app.t to plumb_test_reader using (true);
          comment on schema public is 'here';
          """);
      assertThat(names(database, "select relowner::regrole from pg_class where relname = 't'"))
          .containsExactly("plumb_test_app");
    }
  }

  @Test
  void loadsExtensionsAndEventTriggersWithTheSuperuser() throws SQLException {
    try (var database = database()) {
      load(
          database,
          """
          create event trigger guard on ddl_command_start execute function refuse();
          comment on event trigger guard is 'x';
          create function refuse() returns event_trigger language plpgsql
            as $$ begin raise exception 'no'; end $$;
          create table t (name util.citext);
          create extension citext with schema util;
          create schema util;
          """);
      assertThat(names(database, "select evtname from pg_event_trigger")).containsExactly("guard");
    }
  }

  @Test
  void givesALeakproofFunctionToTheOwner() throws SQLException {
    try (var database = database()) {
      load(
          database,
          "create function f(int) returns int language sql leakproof as 'select $1';"
              + "create function g() returns int language sql set temp_file_limit to 1"
              + " as 'select 1';");
      assertThat(
              names(
                  database,
                  "select distinct proowner::regrole = current_user::regrole from pg_proc"
                      + " where proname in ('f', 'g')"))
          .containsExactly("t");
    }
  }

  @Test
  void givesToTheOwnerWithoutOperatorsAndTypesOfTheSource() throws SQLException {
    try (var database = database()) {
      load(
          database,
          """
          create schema mine;
          create function mine.both(text, text) returns text language plpgsql as $$
          begin
            if current_setting('is_superuser') = 'on' then
              raise exception 'this runs with the rights of %', current_user;
            end if;
            return concat($1, $2);
          end
          $$;
          create operator mine.|| (leftarg = text, rightarg = text, function = mine.both);
          create domain mine.oid as pg_catalog.oid
            check (mine.both('a', value::text) <> '');
          """,
          """
          set search_path = mine, pg_catalog;
          create publication p for all tables;
          """);
      assertThat(
              names(
                  database, "select pubowner::regrole = current_user::regrole from pg_publication"))
          .containsExactly("t");
    }
  }

  @Test
  void findsWhatDirectivesAreAboutWithoutASuperuser() throws SQLException {
    try (var database = database()) {
      var text =
          """
          create extension citext;
          -- plumb: renamed from old
          create table t (
            -- plumb: renamed from nr
            id int
          );
          """;
      var script = StatementSplitter.split(TextTree.of(text));
      var result = SchemaLoader.load(script, new WithoutSuperuser(database), LoadRules.untrusted());
      assertThat(result.placed()).isEmpty();
      assertThat(result.directives())
          .extracting(PlacedDirective::address)
          .containsOnly(address(database, "pg_class", "'t'::regclass"))
          .hasSize(2);
    }
  }

  @Test
  void warnsOfAFunctionThatIsReplaced() {
    try (var database = database()) {
      var result =
          load(
              database,
              "create or replace function f() returns int language sql as 'select 1';",
              "create or replace function f() returns int language sql as 'select 2';");
      assertThat(result.warnings())
          .extracting(warning -> warning.code().text() + ": " + warning.hint())
          .containsExactly("duplicate-object: it is also defined at 0.sql:1:1");
    }
  }

  @Test
  void takesAShellAndWhatDefinesItForOneObject() throws SQLException {
    try (var database = database()) {
      var text =
          """
          create type price;
          create function price_in(cstring) returns price language internal immutable as 'int4in';
          create function price_out(price) returns cstring language internal immutable as 'int4out';
          create type price (input = price_in, output = price_out, like = integer);
          """;
      var script = StatementSplitter.split(TextTree.of(text));
      var result = SchemaLoader.load(script, database, LoadRules.trusted());
      var type = address(database, "pg_type", "'price'::regtype");
      assertThat(result.warnings()).isEmpty();
      assertThat(result.placed())
          .filteredOn(placed -> placed.address().equals(type))
          .extracting(placed -> placed.statement().span().line())
          .containsExactly(4);
    }
  }

  @Test
  void runsNoEventTriggerOnLoginAsTheSuperuser() throws SQLException {
    try (var database = database()) {
      load(
          database,
          """
          create function refuse() returns event_trigger language plpgsql as $$
          begin
            if current_setting('is_superuser') = 'on' then
              raise exception 'this runs with the rights of %', current_user;
            end if;
          end
          $$;
          """,
          "create event trigger refuse on login execute function refuse();",
          "alter event trigger refuse enable always;");
      database.elevated().orElseThrow().close();
      assertThat(database.elevated().orElseThrow().isValid(1)).isTrue();
    }
  }

  @Test
  void givesAnEventTriggerToARoleThatStandsForASuperuser() throws SQLException {
    try (var database = database()) {
      load(
          database,
          "alter event trigger note owner to keeper;",
          "create event trigger note on sql_drop execute function note();",
          "create function note() returns event_trigger language plpgsql as 'begin end';");
      assertThat(
              names(
                  database,
                  """
                  select r.rolname || ' ' || r.rolsuper
                  from pg_event_trigger e
                  join pg_roles r on r.oid = e.evtowner
                  """))
          .containsExactly("keeper false");
    }
  }

  private record WithoutSuperuser(ScratchDatabase database) implements LoadTarget {
    @Override
    public Connection owner() {
      return database.owner();
    }

    @Override
    public Optional<Connection> elevated() {
      return Optional.empty();
    }

    @Override
    public String ownerRole() {
      return database.ownerRole();
    }

    @Override
    public void ensureRole(String name) {
      database.ensureRole(name);
    }

    @Override
    public void ensureTablespace(String name) {
      database.ensureTablespace(name);
    }

    @Override
    public boolean isStandIn(String role) {
      return database.isStandIn(role);
    }
  }

  private static ScratchDatabase database() {
    return scratch.database(18, Isolation.SHARED);
  }

  private static LoadResult load(ScratchDatabase database, String... texts) {
    var files = new ArrayList<SourceFile>();
    for (var text : texts) {
      files.add(new SourceFile(files.size() + ".sql", text));
    }
    var script = StatementSplitter.split(new TextTree(files, List.of()));
    return SchemaLoader.load(script, database, LoadRules.untrusted());
  }

  private static Address address(ScratchDatabase database, String catalog, String object)
      throws SQLException {
    var sql = "select '" + catalog + "'::regclass::oid || ' ' || " + object + "::oid";
    var words = names(database, sql).getFirst().split(" ");
    return new Address(Long.parseLong(words[0]), Long.parseLong(words[1]), 0);
  }

  private static List<String> names(ScratchDatabase database, String sql) throws SQLException {
    return names(database.owner(), sql);
  }

  private static List<String> names(Connection connection, String sql) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
