import dev.plumb.core.model.Scope;
import dev.plumb.postgres.catalog.CatalogReader;
import dev.plumb.postgres.rules.RuleTable;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Measures what a user waits for. Arguments: the project folder, and how many runs (7).
final class Bench {
  private static final int MAJOR = 17;
  private static final int TABLES = 1000;

  private final Path project;
  private final int runs;

  private Bench(Path project, int runs) {
    this.project = project;
    this.runs = runs;
  }

  public static void main(String[] arguments) throws Exception {
    var runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    new Bench(Path.of(arguments[0]).toRealPath(), runs).measure();
  }

  private void measure() throws Exception {
    System.out.printf("%-34s %10s %10s %8s%n", "median of " + runs, "measured", "goal", "ratio");
    shop();
    try (var scratch = Scratch.embedded(ScratchSettings.usual());
        var one = scratch.database(MAJOR, Isolation.SHARED);
        var two = scratch.database(MAJOR, Isolation.SHARED)) {
      load(one.owner(), big());
      load(two.owner(), big() + fiveChanges());
      read(one);
      plan(url(one), url(two));
    }
  }

  private void shop() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("plumb-bench");
    var changed = new long[runs];
    var same = new long[runs];
    for (int i = 0; i < runs; i++) {
      var before = copy("v1", folder.resolve("before" + i));
      var after = copy("v2", folder.resolve("after" + i));
      changed[i] = time("diff", before, after).millis();
      same[i] = time("diff", before, after).millis();
    }
    report("shop diff, changed sources", median(changed), 2500, "ms");
    report("shop diff, same sources", median(same), 600, "ms");
  }

  /// A copy that no cache knows: its first file says something new.
  private String copy(String version, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.list(project.resolve("examples/shop").resolve(version))) {
      for (var file : files.sorted().toList()) {
        var note = "-- " + folder + " " + System.nanoTime() + "\n";
        Files.writeString(folder.resolve(file.getFileName()), note + Files.readString(file));
      }
    }
    return folder.toString();
  }

  private void read(ScratchDatabase database) {
    var reader = new CatalogReader(RuleTable.ALL);
    var times = new long[runs];
    for (int i = -2; i < runs; i++) {
      long start = System.nanoTime();
      reader.read(database.owner(), Scope.EVERYTHING, List.of(database.ownerRole()));
      if (i >= 0) {
        times[i] = (System.nanoTime() - start) / 1_000_000;
      }
    }
    report("read 1000 tables", median(times), 1000, "ms");
  }

  private void plan(String actual, String desired) throws IOException, InterruptedException {
    var times = new long[runs];
    var memory = new long[runs];
    for (int i = 0; i < runs; i++) {
      var run = time("plan", "--to", desired, "--target", actual, "--pg", String.valueOf(MAJOR));
      times[i] = run.millis();
      memory[i] = run.megabytes();
    }
    report("plan between live databases", median(times), 1500, "ms");
    report("memory", median(memory), 300, "MB");
  }

  private Run time(String... arguments) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<>(List.of(project.resolve("plumb").toString()));
    command.addAll(List.of(arguments));
    var errors = Files.createTempFile("plumb-bench", ".txt");
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile());
    long start = System.nanoTime();
    var process = builder.start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakMegabytes(process.pid()));
      Thread.sleep(2);
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (process.exitValue() != 0 && process.exitValue() != 2) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(errors));
    }
    return new Run(millis, peak);
  }

  private static long peakMegabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }

  private static void report(String what, long measured, long goal, String unit) {
    System.out.printf(
        "%-34s %7d %s %7d %s %8.2f%n", what, measured, unit, goal, unit, (double) measured / goal);
  }

  private static long median(long[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// {@return the database as libpq's key words name it, over the server's own socket}
  private static String url(ScratchDatabase database) throws SQLException {
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

  private static void load(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set statement_timeout = 0");
      statement.execute(sql);
    }
  }

  private static String big() {
    return "create schema app;\n"
        + IntStream.range(0, TABLES).mapToObj(Bench::table).collect(Collectors.joining());
  }

  private static String table(int number) {
    var reference = number % 3 == 0 ? "" : ", parent_id bigint references app.t" + (number - 1);
    return """
        create table app.t%1$d (
          id bigint generated always as identity primary key, name varchar(100) not null,
          amount numeric(12, 2) not null default 0 check (amount >= 0),
          state text not null default 'new', created_at timestamptz not null default now()%2$s);
        create index t%1$d_name_idx on app.t%1$d (name);
        create view app.v%1$d as
          select id, name, amount * 2 as doubled from app.t%1$d where state <> 'gone';
        """
        .formatted(number, reference);
  }

  private static String fiveChanges() {
    return """
        alter table app.t5 add column extra integer;
        create index on app.t7 (state);
        create table app.fresh (id integer primary key);
        alter table app.t9 alter column created_at type timestamp;
        alter table app.t11 alter column amount set default 5;
        """;
  }

  private record Run(long millis, long megabytes) {}
}
