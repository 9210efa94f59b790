package dev.plumb.postgres.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// What is kept of one server version between runs: its binaries and an initialised cluster.
///
/// Each folder appears under its name by an atomic rename when it is whole. What a crash left under
/// another name is deleted by the next process that has something to make.
final class Installation {
  static final String ADMIN = "plumb_admin";
  private static final String HALF_MADE = "half-made-";
  private static final String CLUSTER = "cluster-1";

  private final EmbeddedVersion version;
  private final Path folder;
  private final Consumer<String> progress;

  Installation(EmbeddedVersion version, ScratchSettings settings) {
    this.version = version;
    this.folder = settings.cacheFolder().resolve("postgres").resolve(version.toString());
    this.progress = settings.progress();
  }

  EmbeddedVersion version() {
    return version;
  }

  Path binaries() {
    return folder.resolve("binaries");
  }

  Path cluster() {
    return folder.resolve(CLUSTER);
  }

  /// Makes what is missing, one process at a time.
  void complete(RunRoot runRoot) throws IOException {
    if (isComplete()) {
      return;
    }
    try (var _ = FileGate.enter(folder.resolve("lock"))) {
      deleteHalfMade();
      if (!Files.isDirectory(binaries())) {
        makeBinaries();
      }
      if (!Files.isDirectory(cluster())) {
        makeCluster(runRoot);
      }
    }
  }

  /// {@return what [#rememberIdentity] was told of this cluster}
  Optional<String> identity() throws IOException {
    Path file = folder.resolve("identity-1");
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  void rememberIdentity(String identity) throws IOException {
    Path half = halfMade();
    Files.writeString(half, identity);
    publish(half, folder.resolve("identity-1"));
  }

  private boolean isComplete() {
    return Files.isDirectory(binaries()) && Files.isDirectory(cluster());
  }

  private void makeBinaries() throws IOException {
    Path half = halfMade();
    Path downloads = halfMade();
    var maven = MavenClient.ofThisUser(progress);
    new Binaries(Platform.ofThisMachine(), maven, progress).unpack(version, half, downloads);
    publish(half, binaries());
    new FileTree(downloads).delete();
  }

  private void makeCluster(RunRoot runRoot) throws IOException {
    progress.accept("initialising PostgreSQL " + version.major());
    Path home = runRoot.newHome(version.major());
    try {
      Keeper.init(home, binaries(), version.major(), options());
      Files.writeString(
          home.resolve("data/pg_hba.conf"),
          "local all " + ADMIN + " trust\nlocal samerole all trust\n");
      Path half = halfMade();
      new FileTree(home.resolve("data")).copyTo(half);
      publish(half, cluster());
    } finally {
      new FileTree(home).delete();
    }
  }

  private List<String> options() {
    String words =
        "-U " + ADMIN + " -N --no-instructions --wal-segsize=1 -E UTF8 --locale=C -A trust";
    return List.of((version.major() >= 18 ? words + " --no-data-checksums" : words).split(" "));
  }

  private Path halfMade() {
    return folder.resolve(HALF_MADE + UUID.randomUUID());
  }

  private static void publish(Path half, Path whole) throws IOException {
    Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
  }

  private void deleteHalfMade() throws IOException {
    try (var entries = Files.newDirectoryStream(folder, HALF_MADE + "*")) {
      for (Path entry : entries) {
        new FileTree(entry).delete();
      }
    }
  }
}
