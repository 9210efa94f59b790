package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.postgres.scratch.ScratchDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `pg_dump`, which knows nothing of plumb: two databases that it dumps alike are alike. Looked for
/// at `-Dplumb.pgdump=`, in the path and where Debian keeps it; it reads servers of its own and of
/// older versions.
public final class Observer {
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  /// No plan holds these.
  private static final Pattern SECRET = Pattern.compile("^ +(password|api_key) '");

  /// Opened for those who read a scratch database.
  private static final Pattern OPENED = Pattern.compile("ON TABLE pg_catalog\\.");

  /// Their order means nothing.
  private static final Pattern SUBSCRIBED =
      Pattern.compile("(?<=^CREATE SUBSCRIPTION .{1,999}' PUBLICATION ).+(?= WITH \\()");

  private static final int NONE = 0;
  private static final Map<Path, Integer> PROGRAMS = programs();

  private Observer() {}

  static boolean isPresentFor(int major) {
    return PROGRAMS.values().stream().anyMatch(version -> version >= major);
  }

  /// What is compared besides definitions.
  public enum Regard {
    OWNERS_AND_RIGHTS,
    /// The desired state leaves owners and rights to others.
    DEFINITIONS_ONLY
  }

  /// Compares a database with one that was built from scratch.
  public static void compare(
      ScratchDatabase migrated, Supplier<ScratchDatabase> built, Regard regard)
      throws SQLException {
    if (!isPresentFor(migrated.major())) {
      return;
    }
    try (var other = built.get()) {
      var seen = dump(migrated, regard);
      var expected = dump(other, regard);
      assertThat(less(seen, expected))
          .as("what pg_dump sees in this database alone")
          .isEqualTo(less(expected, seen));
    }
  }

  /// {@return the entries that another dump does not have}
  private static List<String> less(List<String> entries, List<String> others) {
    var left = new ArrayList<>(entries);
    others.forEach(left::remove);
    return left;
  }

  private static List<String> dump(ScratchDatabase database, Regard regard) throws SQLException {
    var admin = database.elevated().orElseThrow();
    var command =
        new ArrayList<>(
            List.of(
                program(database.major()).toString(),
                "--schema-only",
                "--host=" + single(admin, "show unix_socket_directories"),
                "--username=" + single(admin, "select current_user"),
                "--dbname=" + single(admin, "select current_database()")));
    if (regard == Regard.DEFINITIONS_ONLY) {
      command.addAll(List.of("--no-owner", "--no-privileges"));
    }
    var text = output(command).replace(database.ownerRole(), "nobody");
    return entries(text.replace(database.elevatedRole().orElseThrow(), "nobody"));
  }

  /// {@return the entries of a dump, sorted; the lines of each sorted, too, so that the order of
  /// columns does not count}
  private static List<String> entries(String dump) {
    var lines =
        dump.lines()
            .filter(line -> !line.startsWith("--") && !line.startsWith("\\"))
            .filter(line -> !SECRET.matcher(line).find())
            .map(line -> SUBSCRIBED.matcher(line).replaceAll(Observer::inOrder))
            .toList();
    return Arrays.stream(String.join("\n", lines).split("\n\n+"))
        .filter(entry -> !OPENED.matcher(entry).find())
        .map(Observer::sorted)
        .sorted()
        .toList();
  }

  private static String inOrder(MatchResult names) {
    var sorted = Arrays.stream(names.group().split(", ")).sorted().toList();
    return Matcher.quoteReplacement(String.join(", ", sorted));
  }

  private static String sorted(String entry) {
    return entry
        .lines()
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String output(List<String> command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(text).isZero();
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String single(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Path program(int major) {
    return PROGRAMS.entrySet().stream()
        .filter(program -> program.getValue() >= major)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Path, Integer> programs() {
    var named = Stream.ofNullable(System.getProperty("plumb.pgdump")).map(Path::of);
    var onPath =
        Arrays.stream(String.valueOf(System.getenv("PATH")).split(":"))
            .map(folder -> Path.of(folder, "pg_dump"));
    var debian =
        IntStream.rangeClosed(14, 18)
            .mapToObj(major -> Path.of("/usr/lib/postgresql/" + major + "/bin/pg_dump"));
    var programs = new LinkedHashMap<Path, Integer>();
    Stream.of(named, onPath, debian)
        .flatMap(paths -> paths)
        .filter(Files::isExecutable)
        .forEach(path -> programs.put(path, version(path)));
    return programs;
  }

  private static int version(Path program) {
    var version = VERSION.matcher(output(List.of(program.toString(), "--version")));
    return version.find() ? Integer.parseInt(version.group(1)) : NONE;
  }
}
