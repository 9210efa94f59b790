package dev.plumb.postgres.cases;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A folder of cases that others wrote: `old.sql`, `new.sql` and a `meta.json` with the majors on
/// which both load.
final class Corpus {
  private static final int THREADS = 2;

  private final List<CaseFolder> cases;
  private final int major;

  private Corpus(List<CaseFolder> cases, int major) {
    this.cases = List.copyOf(cases);
    this.major = major;
  }

  /// Runs a corpus and prints what became of each case. Arguments: folder, major version, regular
  /// expression for names, directions (`forward`, `backward` or `both`).
  public static void main(String[] arguments) throws Exception {
    var names = Pattern.compile(arguments[2]).asPredicate();
    var corpus = read(Path.of(arguments[0]), Integer.parseInt(arguments[1]), names);
    var directions =
        switch (arguments[3]) {
          case "forward" -> List.of(Direction.FORWARD);
          case "backward" -> List.of(Direction.BACKWARD);
          default -> List.of(Direction.values());
        };
    var verdicts = corpus.verdicts(directions);
    for (var verdict : verdicts) {
      if (verdict.outcome() != Verdict.Outcome.PASS) {
        System.out.println(
            "=== " + verdict.outcome() + " " + verdict.detail() + ": " + verdict.name());
        System.out.println(verdict.text().indent(4));
      }
    }
    print(verdicts, System.out);
  }

  static Corpus read(Path root, int major, Predicate<String> names) throws IOException {
    var cases = new ArrayList<CaseFolder>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(path -> path.endsWith("meta.json")).sorted().toList()) {
        var folder = file.getParent();
        var name = root.relativize(folder).toString();
        if (names.test(name) && isFor(JSON.std.mapFrom(file.toFile()), major)) {
          cases.add(
              new CaseFolder(
                  name,
                  folder,
                  folder.resolve("old.sql"),
                  folder.resolve("new.sql"),
                  CaseSettings.USUAL));
        }
      }
    }
    return new Corpus(cases, major);
  }

  List<Verdict> verdicts(List<Direction> directions) throws InterruptedException {
    try (var bed = new Bed();
        var threads = Executors.newFixedThreadPool(THREADS)) {
      var walks = new ArrayList<Callable<Verdict>>();
      for (var folder : cases) {
        for (var direction : directions) {
          walks.add(() -> Verdict.of(bed, folder, direction, major));
        }
      }
      var verdicts = new ArrayList<Verdict>();
      for (var done : threads.invokeAll(walks)) {
        try {
          verdicts.add(done.get());
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
      return verdicts;
    }
  }

  static void print(List<Verdict> verdicts, PrintStream out) {
    Map<String, Long> counts = new TreeMap<>();
    verdicts.forEach(
        verdict ->
            counts.merge((verdict.outcome() + " " + verdict.detail()).strip(), 1L, Long::sum));
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> out.printf("%6d  %s%n", entry.getValue(), entry.getKey()));
  }

  private static boolean isFor(Map<String, Object> meta, int major) {
    return meta.get("loads") instanceof List<?> loads
        && loads.contains(major)
        && !(meta.get("tags") instanceof List<?> tags && tags.contains("cluster"));
  }
}
