package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds the artifacts that carry the binaries: in the local repository, else through the ordinary
/// client `mvn`, which knows the user's mirrors and credentials.
///
/// @param options of the client, before the goal
record MavenClient(
    Path localRepository, String command, List<String> options, Consumer<String> progress) {
  private static final String GROUP = "io.zonky.test.postgres";
  private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy";
  private static final int MINUTES = 10;

  static MavenClient ofThisUser(Consumer<String> progress) {
    Optional<String> stated = Optional.ofNullable(System.getProperty("maven.repo.local"));
    Path usual = Path.of(System.getProperty("user.home"), ".m2", "repository");
    return new MavenClient(
        stated.map(Path::of).orElse(usual),
        "mvn",
        stated.map(folder -> "-Dmaven.repo.local=" + folder).stream().toList(),
        progress);
  }

  /// {@return the jar, which is in the local repository or has been copied to a folder}
  Path jar(String artifact, String version, Path folder) throws IOException {
    String fileName = artifact + "-" + version + ".jar";
    Path known =
        localRepository
            .resolve(GROUP.replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(fileName);
    if (Files.isRegularFile(known)) {
      return known;
    }
    progress.accept("fetching " + artifact + " " + version);
    fetch(artifact, version, folder);
    return folder.resolve(fileName);
  }

  private void fetch(String artifact, String version, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path log = folder.resolve("mvn.log");
    String coordinates = GROUP + ":" + artifact + ":" + version;
    var words = new ArrayList<>(List.of(command, "-q", "-B"));
    words.addAll(options);
    words.addAll(List.of(COPY, "-Dartifact=" + coordinates, "-DoutputDirectory=" + folder));
    var builder = new ProcessBuilder(words);
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    int exit = finish(start(builder, coordinates), coordinates);
    if (exit != 0) {
      throw unavailable(coordinates, "mvn ended with " + exit + ": " + lastLine(log), null);
    }
  }

  private static Process start(ProcessBuilder builder, String coordinates) {
    try {
      return builder.start();
    } catch (IOException noCommand) {
      throw unavailable(
          coordinates, "there is no command " + builder.command().getFirst(), noCommand);
    }
  }

  private static int finish(Process process, String coordinates) {
    try {
      if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
      process.destroy();
      throw unavailable(coordinates, "mvn was not done in " + MINUTES + " minutes", null);
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw unavailable(coordinates, "it was interrupted", interrupted);
    }
  }

  private static String lastLine(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("ERROR"))
        .findFirst()
        .orElse("it says nothing");
  }

  private static ScratchUnavailable unavailable(
      String coordinates, String reason, @Nullable Exception cause) {
    return new ScratchUnavailable(
        "cannot fetch the embedded server " + coordinates + ": " + reason,
        "install Maven and let it reach your repository, put the artifact into the local"
            + " repository, or name a server with --scratch URL",
        cause);
  }
}
