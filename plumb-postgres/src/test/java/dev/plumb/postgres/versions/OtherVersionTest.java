package dev.plumb.postgres.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.Guidance;
import dev.plumb.core.Plumb;
import dev.plumb.core.cache.CacheLimits;
import dev.plumb.core.cache.ContentCache;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.LaboratorySettings.Trust;
import dev.plumb.core.state.Origin;
import dev.plumb.postgres.PostgresDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desired state is a snapshot of another major version than the actual one's.
final class OtherVersionTest {
  private static final String SHOP =
      """
      create schema shop;
      create type shop.state as enum ('open', 'shipped');
      create domain shop.amount as int not null check (value > 0);
      create table shop.orders (
        id bigint generated always as identity primary key,
        state shop.state not null,
        total shop.amount default 1,
        at timestamptz not null default now());
      create view shop.open_orders as select o.id, o.total from shop.orders o where o.state = 'open';
      create function shop.double(a int) returns int language sql return a * 2;
      create index on shop.orders (state) where total > 10;
      comment on table shop.orders is 'what was bought';
      grant select on shop.open_orders to reader;
      """;

  @TempDir private Path folder;
  private Plumb plumb;

  @BeforeEach
  void open() {
    var cache =
        new ContentCache(folder.resolve("cache"), CacheLimits.usual(), Clock.systemUTC(), _ -> {});
    var settings = new LaboratorySettings(null, Trust.UNTRUSTED, cache, _ -> {});
    plumb = Plumb.open(new PostgresDialect(), settings, folder, Plumb.Unknowns.REFUSED);
  }

  @AfterEach
  void close() {
    plumb.close();
  }

  @Test
  void isReachedOnAnOlderServer() throws IOException {
    var plan = plumb.plan(snapshot("create schema shop;", 14), snapshot(SHOP, 18));
    assertThat(plan.major()).isEqualTo(14);
    assertThat(plumb.plan(snapshot(SHOP, 14), snapshot(SHOP, 18)).entries()).isEmpty();
  }

  @Test
  void isReachedOnANewerServer() throws IOException {
    var plan = plumb.plan(snapshot("create schema shop;", 18), snapshot(SHOP, 14));
    assertThat(plan.major()).isEqualTo(18);
    assertThat(plumb.plan(snapshot(SHOP, 18), snapshot(SHOP, 14)).entries()).isEmpty();
  }

  @Test
  void isRefusedForAllThatAnOlderServerLacks() throws IOException {
    var desired =
        snapshot(
            """
            create table a (id int unique nulls not distinct);
            create table b (a int, b int generated always as (a + 1) virtual);
            create view c with (security_invoker = true) as select 1 as one;
            grant maintain on a to reader;
            """,
            18);
    var actual = snapshot("", 14);
    var rejected = catchThrowableOfType(SourceRejected.class, () -> plumb.plan(actual, desired));
    assertThat(rejected.diagnostics())
        .extracting(diagnostic -> String.valueOf(diagnostic.hint()))
        .containsExactlyInAnyOrder(
            "PostgreSQL 15 and newer have NULLS NOT DISTINCT; the target is 14"
                + "\n1 more statement waits for this one",
            "PostgreSQL 18 and newer have virtual generated columns; the target is 14",
            "PostgreSQL 15 and newer have security_invoker; the target is 14");
    assertThat(rejected.diagnostics())
        .allSatisfy(diagnostic -> assertThat(diagnostic.span()).isNotNull());
  }

  private Origin snapshot(String sql, int major) throws IOException {
    var source = folder.resolve("state-" + sql.hashCode() + ".sql");
    Files.writeString(source, sql);
    var state = plumb.read(new Origin.Files(source), Guidance.NONE.on(major));
    var file = folder.resolve("state-" + sql.hashCode() + "-" + major + ".json");
    Files.writeString(file, plumb.snapshot(state));
    return new Origin.Snapshot(file);
  }
}
