import dev.plumb.core.secret.Secret;
import dev.plumb.postgres.connect.ConnectionSpec;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.Driver;

/// Measures what the users of a table notice while it changes: the same change written plainly by
/// hand, and applied by plumb. Arguments: the project folder, and how many rows (1000000).
final class Load {
  private static final int MAJOR = 17;
  private static final int CLIENTS = 16;

  /// How long the transactions of a slow reader last, which any strong lock has to wait for.
  private static final int SLOW_MILLIS = 1500;

  private static final String CHANGED =
      """
      create table orders (
        id bigint primary key, customer bigint constraint known references customer,
        note text not null, amount bigint constraint positive check (amount > 0),
        code text constraint orders_code unique);
      create index orders_amount on orders (amount);
      """;

  private static final List<String> BY_HAND =
      List.of(
          "alter table orders add constraint known foreign key (customer) references customer",
          "alter table orders alter column note set not null",
          "alter table orders add constraint positive check (amount > 0)",
          "alter table orders add constraint orders_code unique (code)",
          "create index orders_amount on orders (amount)");

  private final Path project;
  private final int rows;

  private Load(Path project, int rows) {
    this.project = project;
    this.rows = rows;
  }

  public static void main(String[] arguments) throws Exception {
    var rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    new Load(Path.of(arguments[0]).toRealPath(), rows).measure();
  }

  private void measure() throws Exception {
    System.out.printf("%d clients on a table of %,d rows, PostgreSQL %d%n%n", CLIENTS, rows, MAJOR);
    System.out.printf(
        "%-22s %9s %10s %10s %10s %13s %7s%n",
        "", "change", "requests", "median", "p99", "longest stall", "errors");
    try (var scratch = Scratch.embedded(ScratchSettings.usual())) {
      try (var database = filled(scratch)) {
        report("nothing changes", seen(database, () -> Thread.sleep(5_000)));
      }
      long stallByHand;
      try (var database = filled(scratch)) {
        stallByHand = report("plainly, by hand", seen(database, () -> byHand(database)));
      }
      try (var database = filled(scratch)) {
        var stall = report("plumb apply", seen(database, () -> plumb(database)));
        System.out.printf(
            "%nlongest stall: %d ms of at most 600 ms (lock timeout 500 ms + 100 ms), %.2f of the"
                + " plain one%n",
            stall, (double) stall / stallByHand);
      }
    }
  }

  private ScratchDatabase filled(Scratch scratch) throws SQLException {
    var database = scratch.database(MAJOR, Isolation.SHARED);
    try (var statement = database.owner().createStatement()) {
      statement.execute("set statement_timeout = 0");
      statement.execute("create table customer (id bigint primary key)");
      statement.execute("insert into customer select generate_series(1, 1000)");
      statement.execute(
          "create table orders (id bigint primary key, customer bigint, note text,"
              + " amount bigint, code text)");
      statement.execute(
          "insert into orders select i, 1 + i % 1000, 'note ' || i, 1 + i % 500, md5(i::text)"
              + " from generate_series(1, "
              + rows
              + ") i");
      statement.execute("analyze orders");
    }
    return database;
  }

  /// A change of the database.
  private interface Work {
    void run() throws Exception;
  }

  /// @param millis how long the change took
  /// @param requests how long each request of a client took, in microseconds, sorted
  private record Seen(long millis, long[] requests, int errors, String firstError) {}

  private Seen seen(ScratchDatabase database, Work change) throws Exception {
    var target = ConnectionSpec.parse(new Secret(words(database)));
    var isOver = new AtomicBoolean();
    var failure = new AtomicReference<>("");
    var clients = new ArrayList<Client>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(new Client(target, isOver, failure));
    }
    clients.forEach(Thread::start);
    var slow = Thread.ofPlatform().start(() -> readSlowly(target, isOver));
    Thread.sleep(1_000);
    clients.forEach(client -> client.isMeasured = true);
    long start = System.nanoTime();
    change.run();
    long millis = (System.nanoTime() - start) / 1_000_000;
    isOver.set(true);
    for (var client : clients) {
      client.join();
    }
    slow.join();
    var all =
        clients.stream()
            .flatMapToLong(client -> client.micros.stream().mapToLong(n -> n))
            .toArray();
    Arrays.sort(all);
    return new Seen(
        millis, all, clients.stream().mapToInt(each -> each.errors).sum(), failure.get());
  }

  private static long report(String what, Seen seen) {
    var all = seen.requests();
    long stall = all[all.length - 1] / 1000;
    System.out.printf(
        "%-22s %6.1f s %10d %7.2f ms %7.2f ms %10d ms %7d %s%n",
        what,
        seen.millis() / 1000.0,
        all.length,
        all[all.length / 2] / 1000.0,
        all[(int) (all.length * 0.99)] / 1000.0,
        stall,
        seen.errors(),
        seen.firstError());
    return stall;
  }

  private void byHand(ScratchDatabase database) throws SQLException {
    try (var connection = connect(ConnectionSpec.parse(new Secret(words(database))));
        var statement = connection.createStatement()) {
      statement.execute("set statement_timeout = 0");
      for (var sql : BY_HAND) {
        statement.execute(sql);
      }
    }
  }

  private void plumb(ScratchDatabase database)
      throws IOException, InterruptedException, SQLException {
    var desired = Files.createTempFile("plumb-load", ".sql");
    Files.writeString(desired, "create table customer (id bigint primary key);\n" + CHANGED);
    var errors = Files.createTempFile("plumb-load", ".txt");
    var process =
        new ProcessBuilder(
                project.resolve("plumb").toString(),
                "apply",
                "--to",
                desired.toString(),
                "--target",
                words(database),
                "--yes",
                "--allow",
                "all")
            .redirectOutput(errors.toFile())
            .redirectErrorStream(true)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(errors));
    }
  }

  private static void readSlowly(ConnectionSpec target, AtomicBoolean isOver) {
    try (var connection = connect(target)) {
      connection.setAutoCommit(false);
      while (!isOver.get()) {
        query(connection, "select count(*) from (select from orders limit 10) few");
        Thread.sleep(SLOW_MILLIS);
        connection.commit();
        Thread.sleep(SLOW_MILLIS);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void query(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(ConnectionSpec target) throws SQLException {
    return new Driver().connect(target.jdbcUrl(), target.properties());
  }

  /// {@return the database as libpq's key words name it, over the server's own socket}
  private static String words(ScratchDatabase database) throws SQLException {
    try (var statement = database.elevated().orElseThrow().createStatement();
        var rows =
            statement.executeQuery(
                """
                select pg_catalog.format('host=%s port=%s dbname=%s user=',
                  pg_catalog.current_setting('unix_socket_directories'),
                  pg_catalog.current_setting('port'), pg_catalog.current_database())
                """)) {
      rows.next();
      return rows.getString(1) + database.ownerRole();
    }
  }

  /// Reads and writes single rows, one after the other.
  private final class Client extends Thread {
    private final ConnectionSpec target;
    private final AtomicBoolean isOver;
    private final AtomicReference<String> failure;
    private final List<Long> micros = new ArrayList<>();
    private volatile boolean isMeasured;
    private int errors;

    Client(ConnectionSpec target, AtomicBoolean isOver, AtomicReference<String> failure) {
      this.target = target;
      this.isOver = isOver;
      this.failure = failure;
    }

    @Override
    public void run() {
      try (var connection = connect(target);
          var read = connection.prepareStatement("select note from orders where id = ?");
          var write = connection.prepareStatement("update orders set note = note where id = ?")) {
        var random = ThreadLocalRandom.current();
        while (!isOver.get()) {
          var statement = random.nextInt(4) == 0 ? write : read;
          statement.setLong(1, 1 + random.nextLong(rows));
          long start = System.nanoTime();
          try {
            statement.execute();
          } catch (SQLException e) {
            errors++;
            failure.compareAndSet("", e.getMessage());
          }
          if (isMeasured) {
            micros.add((System.nanoTime() - start) / 1000);
          }
          Thread.sleep(2);
        }
      } catch (SQLException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
