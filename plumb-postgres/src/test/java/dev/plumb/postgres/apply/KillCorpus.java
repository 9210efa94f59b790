package dev.plumb.postgres.apply;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// The plans of cases that others wrote, interrupted before and after their statements, one in
/// three times by SIGKILL and otherwise by a connection that is cut.
final class KillCorpus {
  private static final int THREADS = 2;
  private static final int VICTIMS = 3;

  private final Path cache;
  private final int stride;
  private final Map<String, Integer> counts = new TreeMap<>();

  private KillCorpus(Path cache, int stride) {
    this.cache = cache;
    this.stride = stride;
  }

  /// Prints what became of each plan. Arguments: folder, regular expression for names, how many
  /// places to interrupt a plan at are passed over for one that is tried (1 tries all).
  public static void main(String[] arguments) throws Exception {
    var names = Pattern.compile(arguments[1]).asPredicate();
    var run =
        new KillCorpus(Files.createTempDirectory("plumb-kills"), Integer.parseInt(arguments[2]));
    var root = Path.of(arguments[0]);
    try (var files = Files.walk(root);
        var threads = Executors.newFixedThreadPool(THREADS)) {
      var cases = new ArrayList<Callable<Boolean>>();
      for (var meta : files.filter(path -> path.endsWith("meta.json")).sorted().toList()) {
        var folder = meta.getParent();
        var name = root.relativize(folder).toString();
        if (names.test(name) && isForUs(JSON.std.mapFrom(meta.toFile()))) {
          cases.add(() -> run.all(name, folder));
        }
      }
      for (var done : threads.invokeAll(cases)) {
        done.get();
      }
    }
    run.counts.forEach((what, count) -> System.out.printf("%6d  %s%n", count, what));
  }

  private boolean all(String name, Path folder) throws IOException {
    Killing killing;
    try {
      killing =
          Killing.of(Files.readString(folder.resolve("old.sql")), folder.resolve("new.sql"), cache);
    } catch (RuntimeException unfit) {
      count("cases that do not begin: " + unfit.getClass().getSimpleName());
      return false;
    }
    if (killing.plan().isEmpty()) {
      count("cases without a plan");
      return false;
    }
    count("plans");
    for (int event = 1; event <= killing.events(); event++) {
      if (Math.floorMod(name.hashCode() + event, stride) == 0) {
        end(name, killing, event);
      }
    }
    return true;
  }

  private void end(String name, Killing killing, int event) {
    boolean isKill = Math.floorMod(name.hashCode() + event / stride, VICTIMS) == 0;
    var how = isKill ? "killed" : "cut";
    try {
      killing.killAndGoOn(isKill ? Victim::kill : Killing::cut, event);
      count(how + ": came to its end");
    } catch (RuntimeException | AssertionError failure) {
      count(how + ": FAILED");
      System.out.println("=== " + name + " " + how + " at " + event);
      System.out.println(String.valueOf(failure.getMessage()).indent(4));
    }
  }

  private synchronized void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static boolean isForUs(Map<String, Object> meta) {
    return meta.get("loads") instanceof List<?> loads
        && loads.contains(LiveServer.MAJOR)
        && !(meta.get("tags") instanceof List<?> tags && tags.contains("cluster"));
  }
}
