package dev.plumb.postgres.scratch;

import dev.plumb.postgres.connect.UnixSocket;
import java.io.IOException;
import java.net.SocketException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The embedded servers of one major version that run on this machine for this user.
final class ServerPool {
  /// Reading through worker processes costs more than it gains where all files are in memory.
  private static final int ASYNCHRONOUS_IO_SINCE = 18;

  private static final Duration WITH_ITS_OWNER = Duration.ZERO;
  private static final long KILOBYTES = 4L << 20;

  private final Installation installation;
  private final RunRoot runRoot;
  private final Duration idleTime;

  ServerPool(Installation installation, RunRoot runRoot, Duration idleTime) {
    this.installation = installation;
    this.runRoot = runRoot;
    this.idleTime = idleTime;
  }

  RunRoot.Memory memory() {
    return runRoot.memory();
  }

  /// {@return the warm server, started if there is none}
  ScratchServer shared() throws IOException, SQLException {
    Optional<ScratchServer> warm = warm();
    if (warm.isPresent()) {
      return warm.get();
    }
    installation.complete(runRoot);
    try (var _ = FileGate.enter(runRoot.servers(major()).resolve("lock"))) {
      Optional<ScratchServer> startedMeanwhile = warm();
      if (startedMeanwhile.isPresent()) {
        return startedMeanwhile.get();
      }
      clean();
      ScratchServer started = start("shared", idleTime);
      started.warmTemplate();
      started.announce();
      return started;
    }
  }

  /// {@return a server of one's own, which ends with this process or before}
  ScratchServer own() throws IOException {
    installation.complete(runRoot);
    ScratchServer started = start("own", WITH_ITS_OWNER);
    started.announce();
    return started;
  }

  /// Makes sure that servers which say they are ready, but are not, are not found again.
  void condemn() throws IOException {
    for (Path home : homes()) {
      if (Files.exists(home.resolve("shared")) && !isListening(home)) {
        Files.deleteIfExists(home.resolve("ready"));
      }
    }
  }

  /// A socket that nobody listens at refuses, and one that is not there is a plain error.
  private static boolean isListening(Path home) throws IOException {
    try (var socket = new UnixSocket(home.resolve("socket/.s.PGSQL.5432"))) {
      socket.connect(null);
      return true;
    } catch (SocketException gone) {
      return false;
    }
  }

  private int major() {
    return installation.version().major();
  }

  private Optional<ScratchServer> warm() throws IOException {
    for (Path home : homes()) {
      if (Files.exists(home.resolve("shared")) && Files.exists(home.resolve("ready"))) {
        Optional<ScratchServer> server = ScratchServer.leased(installation.version(), home);
        if (server.isPresent()) {
          return server;
        }
      }
    }
    return Optional.empty();
  }

  private ScratchServer start(String mark, Duration idle) throws IOException {
    Path home = runRoot.newHome(major());
    Files.createFile(home.resolve(mark));
    var server = new ScratchServer(installation.version(), home, ScratchServer.newLease(home));
    Keeper.launch(home, installation, idle.toSeconds(), KILOBYTES, options(home));
    server.awaitStart();
    return server;
  }

  /// Deletes the folders whose keeper is gone.
  private void clean() throws IOException {
    for (Path home : homes()) {
      if (Files.exists(home.resolve("failed")) || isOrphaned(home)) {
        killServer(home);
        new FileTree(home).delete();
      }
    }
  }

  private static boolean isOrphaned(Path home) throws IOException {
    return firstNumber(home.resolve("keeper"))
        .map(keeper -> ProcessHandle.of(keeper).isEmpty())
        .orElse(false);
  }

  private static void killServer(Path home) throws IOException {
    firstNumber(home.resolve("data/postmaster.pid"))
        .flatMap(ProcessHandle::of)
        .filter(process -> process.info().command().orElse("").endsWith("postgres"))
        .ifPresent(ProcessHandle::destroyForcibly);
  }

  private static Optional<Long> firstNumber(Path file) throws IOException {
    try {
      return Files.readAllLines(file).stream().findFirst().map(line -> Long.valueOf(line.strip()));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  /// {@return the folders of all servers, running or not}
  List<Path> homes() throws IOException {
    var homes = new ArrayList<Path>();
    Path folder = runRoot.servers(major());
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
        entries.forEach(homes::add);
      }
    }
    return homes;
  }

  private List<String> options(Path home) {
    var options = new ArrayList<String>();
    for (String setting :
        List.of(
            "listen_addresses=",
            "unix_socket_directories=" + home.resolve("socket"),
            "unix_socket_permissions=0700",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "autovacuum=off",
            "jit=off",
            "shared_buffers=16MB",
            "dynamic_shared_memory_type=mmap",
            "max_connections=64",
            "max_locks_per_transaction=512",
            "max_worker_processes=0",
            "max_logical_replication_workers=0",
            "max_wal_senders=0",
            "wal_level=logical",
            "max_wal_size=64MB",
            "min_wal_size=2MB",
            "checkpoint_timeout=1h",
            "bgwriter_lru_maxpages=0",
            "temp_file_limit=1GB",
            "log_min_messages=fatal",
            "log_min_error_statement=panic",
            "timezone=UTC",
            "log_timezone=UTC",
            "lc_messages=C")) {
      options.add("-c");
      options.add(setting);
    }
    if (major() >= ASYNCHRONOUS_IO_SINCE) {
      options.add("-c");
      options.add("io_method=sync");
    }
    return options;
  }
}
