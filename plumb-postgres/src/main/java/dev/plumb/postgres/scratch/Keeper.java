package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The shell script that runs servers, which outlives the process that starts it.
final class Keeper {
  private static final String SCRIPT = "keeper.sh";
  private static final int PATIENCE_SECONDS = 60;

  private Keeper() {}

  /// Makes a cluster in `home/data`.
  static void init(Path home, Path binaries, int major, List<String> options) throws IOException {
    var words = words("init", home, binaries, major);
    words.addAll(options);
    run(home, words);
  }

  /// Starts a server on a copy of a cluster, and a keeper that ends it; returns before it is ready.
  static void launch(
      Path home, Installation installation, long idleSeconds, long kilobytes, List<String> options)
      throws IOException {
    var words = words("launch", home, installation.binaries(), installation.version().major());
    words.add(installation.cluster().toString());
    words.add(Long.toString(idleSeconds));
    words.add(Long.toString(kilobytes));
    words.addAll(options);
    run(home, words);
  }

  private static List<String> words(String verb, Path home, Path binaries, int major) {
    return new ArrayList<>(
        List.of(
            "sh",
            home.resolve(SCRIPT).toString(),
            verb,
            home.toString(),
            binaries.toString(),
            Integer.toString(major)));
  }

  private static void run(Path home, List<String> words) throws IOException {
    Path log = home.resolve("log");
    try (InputStream script =
        Objects.requireNonNull(Keeper.class.getResourceAsStream(SCRIPT), SCRIPT)) {
      Files.copy(script, home.resolve(SCRIPT));
    }
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().keySet().removeIf(variable -> !variable.equals("PATH"));
    builder.environment().put("LC_ALL", "C");
    builder.directory(home.toFile()).redirectOutput(log.toFile());
    int exit = finish(builder.start());
    if (exit != 0) {
      throw failed(log);
    }
  }

  private static int finish(Process process) throws IOException {
    process.getOutputStream().close();
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroy();
      throw new IOException("no scratch server within " + PATIENCE_SECONDS + " seconds");
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  /// {@return the error that tells the end of a server's log}
  static ScratchUnavailable failed(Path log) throws IOException {
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    String end = String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    return new ScratchUnavailable(
        "the embedded scratch server does not start: " + end,
        "name a PostgreSQL server for temporary databases with --scratch URL",
        null);
  }
}
