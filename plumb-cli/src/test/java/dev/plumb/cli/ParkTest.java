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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What would be dropped is moved aside, and dropped for good later.
class ParkTest {
  private static final String BEFORE =
      """
      create schema shop;
      create function shop.note() returns trigger language plpgsql as 'begin return new; end';
      create table shop.customer (
        id bigint generated always as identity primary key,
        name text not null,
        fax text not null default 'none',
        constraint customer_fax unique (fax)
      );
      create index customer_by_fax on shop.customer (fax, name);
      create table shop.gift (
        id serial primary key,
        customer bigint references shop.customer,
        worth integer check (worth > 0)
      );
      create index gift_worth on shop.gift (worth);
      create trigger note before insert on shop.gift for each row execute function shop.note();
      create table shop.wish (id bigint primary key, gift integer references shop.gift);
      create sequence shop.ticket start 7;
      create view shop.dear as select id, worth from shop.gift where worth > 100;
      """;
  private static final String ROWS =
      """
      insert into shop.customer (name, fax) values ('Ada', '1'), ('Bob', '2');
      insert into shop.gift (customer, worth) values (1, 5), (2, 500);
      insert into shop.wish values (1, 1);
      """;
  private static final String AFTER =
      """
      create schema shop;
      create table shop.customer (
        id bigint generated always as identity primary key,
        name text not null
      );
      create table shop.wish (id bigint primary key, gift integer);
      """;
  private static final String PARKED_TABLES =
      """
      select 'plumb_parked.' || relname from pg_class
      where relnamespace = 'plumb_parked'::regnamespace and relkind = 'r'
      """;
  private static final String PARKED_COLUMNS =
      """
      select attname from pg_attribute
      where attrelid = 'shop.customer'::regclass and attname like 'fax#_%' escape '#'
      """;

  @TempDir private Path folder;
  private final Shell shell = new Shell();
  private LiveTarget target;

  @AfterEach
  void closeIt() {
    target.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 16, 18})
  void whatIsNotDeclaredIsMovedAside(int major) throws SQLException, IOException {
    open(major, BEFORE + ROWS);
    String after = source("after.sql", AFTER);
    park(after);
    assertThat(target.value("select count(*) from " + target.value(PARKED_TABLES))).isEqualTo("2");
    String column = target.value(PARKED_COLUMNS);
    assertThat(
            target.value("select string_agg(" + column + ", ',' order by id) from shop.customer"))
        .isEqualTo("1,2");
    target.execute("insert into shop.customer (name) values ('Cyd')");
    target.execute("delete from shop.customer where id = 1");
    assertThat(live("drift", "--to", after)).isEqualTo(ExitCode.SUCCESS);
    assertThat(live("plan", "--to", after)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void thePlanSaysThatNothingIsLost() throws SQLException, IOException {
    open(17, BEFORE + ROWS);
    String after = source("after.sql", AFTER);
    assertThat(live("plan", "--to", after, "--park")).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(shell.takeOut().lines())
        .contains("     cause    park table shop.gift, so that nothing in it is lost")
        .contains("     cause    park column shop.customer.fax, so that nothing in it is lost")
        .noneMatch(line -> line.contains("data-loss"));
  }

  @Test
  void theSameNameCanBeUsedAgain() throws SQLException, IOException {
    open(17, BEFORE + ROWS);
    park(source("after.sql", AFTER));
    String before = source("before.sql", BEFORE);
    target.execute("delete from shop.wish; delete from shop.customer");
    assertThat(live("apply", "--to", before, "--yes", "--allow=all")).isEqualTo(ExitCode.SUCCESS);
    assertThat(target.value("select count(*) from shop.gift")).isEqualTo("0");
    assertThat(target.value("select count(*) from " + target.value(PARKED_TABLES))).isEqualTo("2");
  }

  @Test
  void whatIsParkedIsPurgedLater() throws SQLException, IOException {
    open(17, BEFORE + ROWS);
    String after = source("after.sql", AFTER);
    park(after);
    assertThat(live("status")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut().lines())
        .anyMatch(line -> line.matches("parked \\S+Z  table shop.gift as plumb_parked.gift_.*iB"))
        .anyMatch(line -> line.contains("Z  sequence shop.ticket as plumb_parked.ticket_"))
        .anyMatch(line -> line.matches("parked \\S+Z  column shop.customer.fax as .*fax_\\S+"));
    assertThat(live("purge", "--older", "1d", "--yes")).isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).isEqualTo("nothing is parked that long\n");
    age();
    assertThat(live("purge", "--older", "1d", "--dry-run")).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(live("purge", "--older", "1d", "--yes")).isEqualTo(ExitCode.REFUSED);
    assertThat(live("purge", "--older", "1d", "--allow=data-loss")).isEqualTo(ExitCode.USAGE);
    shell.takeOut();
    assertThat(live("purge", "--older", "1d", "--allow=data-loss", "--yes"))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(shell.takeOut()).endsWith("dropped 3 parked objects\n");
    assertThat(count(PARKED_TABLES)).isEqualTo("0");
    assertThat(count(PARKED_COLUMNS)).isEqualTo("0");
    assertThat(live("drift", "--to", after)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void whatIsKnottedIsParkedTogether() throws SQLException, IOException {
    open(
        17,
        """
        create schema shop;
        create function shop.good(integer) returns boolean immutable return $1 > 0;
        create table shop.x (id serial primary key, y bigint, n integer check (shop.good(n)));
        create table shop.y (id bigint primary key, x integer references shop.x);
        alter table shop.x add foreign key (y) references shop.y;
        create statistics shop.both on id, y from shop.x;
        create function shop.name_of(shop.x) returns text return 'x';
        create policy seen on shop.y using (exists (select from shop.x));
        insert into shop.x (n) values (1);
        """);
    String after = source("after.sql", "create schema other;");
    assertThat(live("apply", "--to", after, "--park", "--yes")).isEqualTo(ExitCode.SUCCESS);
    assertThat(count(PARKED_TABLES)).isEqualTo("2");
    assertThat(live("drift", "--to", after)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void theFileMayNameThePlace() throws SQLException, IOException {
    open(17, "create schema shop; create table shop.bell (id bigint);");
    String file = source("plumb.yaml", "park: attic\n");
    String after = source("after.sql", "create schema shop;");
    assertThat(live("apply", "--config", file, "--to", after, "--yes")).isEqualTo(ExitCode.SUCCESS);
    assertThat(target.value(PARKED_TABLES.replace("plumb_parked'::", "attic'::")))
        .startsWith("plumb_parked.bell_");
    assertThat(live("drift", "--to", after)).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void aPartitionCannotBeParked() throws SQLException, IOException {
    String parent =
        "create schema shop; create table shop.sale (id bigint, at date) partition by range (at);";
    open(
        17,
        parent
            + " create table shop.sale_24 partition of shop.sale"
            + " for values from ('2024-01-01') to ('2025-01-01');");
    assertRefused(
        source("after.sql", parent),
        """
        error[cannot-park]: table shop.sale_24 cannot be parked: it is a parent or a child of other tables
           hint: detach it in a plan before, or drop it without --park
        """);
  }

  @Test
  void whatIsParkedKeepsTheTypesThatItIsMadeOf() throws SQLException, IOException {
    open(
        17,
        """
        create schema shop;
        create type shop.tone as enum ('low');
        create table shop.bell (id bigint, tone shop.tone);
        """);
    assertRefused(
        source("after.sql", "create schema shop;"),
        """
        error[cannot-park]: table shop.bell cannot be parked: it needs enum shop.tone, which is dropped
           hint: keep enum shop.tone until what is parked is purged, or plan without --park
        """);
  }

  @Test
  void aSchemaOfThatNameIsLeftAlone() throws SQLException, IOException {
    open(17, "create schema plumb_parked; create table public.bell (id bigint);");
    assertRefused(
        source("after.sql", "create schema plumb_parked;"),
        """
        error[cannot-park]: table public.bell cannot be parked: schema plumb_parked is there and is not plumb's
           hint: name another schema to park in: `park: NAME` in plumb.yaml
        """);
  }

  @Test
  void aTimeIsWanted() throws SQLException {
    open(17, "create schema shop;");
    assertThat(live("purge")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr()).startsWith("error[bad-usage]: --older is missing\n");
    assertThat(live("purge", "--older", "long")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.takeErr())
        .isEqualTo("error[bad-usage]: --older wants a time such as 30d or 12h, not \"long\"\n");
  }

  private void assertRefused(String after, String complaint) {
    assertThat(live("plan", "--to", after, "--park")).isEqualTo(ExitCode.REFUSED);
    assertThat(shell.takeErr()).isEqualTo(complaint);
  }

  /// Lets what is parked be from long ago.
  private void age() throws SQLException {
    String at = " is 'parked by plumb at 2020-01-01T00:00:00Z: ";
    target.execute("comment on table " + target.value(PARKED_TABLES) + at + "table shop.gift'");
    String sequence =
        target.value(PARKED_TABLES.replace("relkind = 'r'", "relname like 'ticket%'"));
    target.execute("comment on sequence " + sequence + at + "sequence shop.ticket'");
    target.execute(
        "comment on column shop.customer."
            + target.value(PARKED_COLUMNS)
            + at
            + "column shop.customer.fax'");
  }

  private String count(String query) throws SQLException {
    return target.value("select count(*) from (" + query + ") t");
  }

  private void park(String after) {
    String plan = folder.resolve("plan.json").toString();
    ExitCode made =
        live("plan", "--to", after, "--park", "--out", plan, "--allow", "constraint-dropped");
    assertThat(made).as(shell.takeErr()).isEqualTo(ExitCode.DIFFERENCES);
    ExitCode applied = live("apply", plan, "--yes");
    assertThat(applied).as(shell.takeErr()).isEqualTo(ExitCode.SUCCESS);
    shell.takeOut();
  }

  private void open(int major, String sql) throws SQLException {
    target = LiveTarget.shared(major);
    target.execute(sql);
  }

  private String source(String name, String sql) throws IOException {
    return Files.writeString(folder.resolve(name), sql).toString();
  }

  private ExitCode live(String command, String... words) {
    var all = new ArrayList<>(List.of(command));
    all.addAll(List.of(words));
    all.addAll(List.of("--target", target.location(), "--quiet", "--color=never"));
    return shell.run(all.toArray(String[]::new));
  }
}
