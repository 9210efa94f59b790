package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import dev.plumb.postgres.connect.UnixSocketFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// A running embedded server that this process has leased.
///
/// @param home its folder, laid out as `keeper.sh` says
/// @param lease keeps the server running as long as this process lives
record ScratchServer(EmbeddedVersion version, Path home, Path lease) {
  private static final long START_NANOS = 30_000_000_000L;
  private static final long LOOK_NANOS = 1_000_000L;
  private static final int READY_LINE = 7;

  /// {@return the server of a folder, unless it is ending}
  static Optional<ScratchServer> leased(EmbeddedVersion version, Path home) throws IOException {
    try {
      var server = new ScratchServer(version, home, newLease(home));
      if (server.isReady()) {
        return Optional.of(server);
      }
      Files.deleteIfExists(server.lease);
      return Optional.empty();
    } catch (NoSuchFileException ended) {
      return Optional.empty();
    }
  }

  static Path newLease(Path home) throws IOException {
    String id = UUID.randomUUID().toString().substring(0, 8);
    return Files.createFile(
        home.resolve("leases").resolve(ProcessHandle.current().pid() + "-" + id));
  }

  boolean isReady() {
    return Files.exists(home.resolve("ready"));
  }

  /// Waits until the server that was just launched accepts connections.
  void awaitStart() throws IOException {
    long deadline = System.nanoTime() + START_NANOS;
    while (!acceptsConnections()) {
      if (Files.exists(home.resolve("failed")) || System.nanoTime() > deadline) {
        throw Keeper.failed(home.resolve("log"));
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  /// Tells others of this server.
  void announce() throws IOException {
    Files.createFile(home.resolve("ready"));
  }

  /// Lets new databases inherit what the first visitor of a database has to compute: the template
  /// keeps the file `pg_internal.init`, which makes first connections twice as fast.
  void warmTemplate() throws SQLException {
    connect(Installation.ADMIN, "template1", "").close();
  }

  private boolean acceptsConnections() throws IOException {
    try {
      List<String> lines = Files.readAllLines(home.resolve("data/postmaster.pid"));
      return lines.size() > READY_LINE && lines.get(READY_LINE).strip().equals("ready");
    } catch (NoSuchFileException notYet) {
      return false;
    }
  }

  /// Says that the server is in use now; false when it is ending.
  boolean touch() throws IOException {
    try {
      Files.setLastModifiedTime(lease, FileTime.from(Instant.now()));
      return isReady();
    } catch (NoSuchFileException ended) {
      return false;
    }
  }

  /// Gives the lease back; the idle time starts.
  void release() throws IOException {
    try {
      Files.move(lease, lease.resolveSibling("closed-" + lease.getFileName()));
    } catch (NoSuchFileException ended) {
      // The server has ended already, which is what giving back is for.
      return;
    }
  }

  /// Ends the server at once.
  void end() throws IOException {
    try {
      long keeper = Long.parseLong(Files.readString(home.resolve("keeper")).strip());
      ProcessHandle.of(keeper).ifPresent(ProcessHandle::destroy);
    } catch (NoSuchFileException ended) {
      return;
    }
  }

  Connection connect(String user, String database, String options) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", "");
    properties.setProperty("socketFactory", UnixSocketFactory.class.getName());
    properties.setProperty("socketFactoryArg", home.resolve("socket/.s.PGSQL.5432").toString());
    properties.setProperty("sslmode", "disable");
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("assumeMinServerVersion", "14");
    properties.setProperty("ApplicationName", "plumb");
    properties.setProperty("options", options);
    String url = "jdbc:postgresql://localhost/" + database;
    return Objects.requireNonNull(new org.postgresql.Driver().connect(url, properties), url);
  }

  static ScratchUnavailable refused(String what, SQLException cause) {
    return new ScratchUnavailable(
        "the scratch server refuses to " + what + ": " + cause.getMessage(), null, cause);
  }
}
