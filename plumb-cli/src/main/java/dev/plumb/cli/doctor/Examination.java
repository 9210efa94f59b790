package dev.plumb.cli.doctor;

import dev.plumb.core.cache.CacheFolder;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.Target;
import dev.plumb.postgres.scratch.EmbeddedServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The checks of the machine, the scratch servers and the target.
public final class Examination {
  private static final long ENOUGH_BYTES = 512L << 20;

  private final Dialect dialect;
  private final LaboratorySettings settings;
  private final Path configuration;

  /// @param configuration the usual place of `plumb.yaml`
  public Examination(Dialect dialect, LaboratorySettings settings, Path configuration) {
    this.dialect = dialect;
    this.settings = settings;
    this.configuration = configuration;
  }

  /// {@return all findings, those of a target where one is named}
  ///
  /// @param major the version of the scratch server that is tried where there is no target
  public List<Check> checks(Optional<Target> target, @Nullable Integer major) {
    var checks = new ArrayList<Check>();
    checks.add(java());
    checks.add(git());
    checks.add(
        Files.exists(configuration)
            ? Check.good("plumb.yaml", "valid")
            : Check.missing("plumb.yaml", "none here", "plumb init writes one"));
    checks.add(cache());
    checks.add(binaries());
    int wanted = major == null ? dialect.newestMajor() : major;
    if (target.isPresent()) {
      var live = new LiveCheck(dialect, target.get());
      checks.addAll(live.checks());
      wanted = live.major().orElse(wanted);
    }
    checks.add(scratch(wanted));
    return checks;
  }

  private static Check java() {
    return Check.good(
        "java", Runtime.version() + " in " + System.getProperty("java.home", "an unknown place"));
  }

  private static Check git() {
    var hint = "only states written git:REVISION:PATH need it";
    try {
      var process = new ProcessBuilder("git", "--version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0
          ? Check.good("git", answer.strip().replaceFirst("^git version ", ""))
          : Check.missing("git", "does not answer", hint);
    } catch (IOException absent) {
      return Check.missing("git", "not found", hint);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Check.missing("git", "was not waited for", hint);
    }
  }

  private static Check cache() {
    Path folder = CacheFolder.ofThisUser();
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "doctor", ""));
      FileStore store = Files.getFileStore(folder);
      long free = store.getUsableSpace();
      return free < ENOUGH_BYTES
          ? new Check("cache", Check.Verdict.BAD, full(folder, free), "free some space")
          : Check.good("cache", folder.toString());
    } catch (IOException e) {
      return Check.missing(
          "cache",
          folder + " cannot be written: " + e.getMessage(),
          "name another folder in PLUMB_CACHE; nothing is remembered meanwhile");
    }
  }

  private static String full(Path folder, long free) {
    return folder + " has " + (free >> 20) + " MB left";
  }

  private static Check binaries() {
    var ready =
        EmbeddedServers.installed(CacheFolder.ofThisUser()).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return ready.isEmpty()
        ? Check.missing(
            "binaries", "none here yet", "they are fetched when they are needed for the first time")
        : Check.good("binaries", "PostgreSQL " + ready);
  }

  private Check scratch(int major) {
    return Check.of(
        "scratch",
        () -> {
          long began = System.nanoTime();
          try (var laboratory = dialect.laboratory(settings);
              var bench = laboratory.bench(major, Bench.Server.SHARED)) {
            bench.read();
          }
          long millis = (System.nanoTime() - began) / 1_000_000;
          var where = settings.server() == null ? "embedded " : "given ";
          return Check.good(
              "scratch", where + dialect.name() + " " + major + ", ready in " + millis + " ms");
        });
  }
}
