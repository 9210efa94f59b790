package dev.plumb.postgres.scratch;

import dev.plumb.core.cache.CacheKey;
import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder of running servers: in memory where there is room, readable by this user only.
///
/// @param folder `plumb-…`, with one folder for each major version
/// @param memory whether creating files is nearly free
record RunRoot(Path folder, Memory memory) {
  /// How dear it is to create a file.
  enum Memory {
    RAM,
    DISK
  }

  private static final long ROOM = 300L << 20;
  private static final int LONGEST_SOCKET = 100;
  private static final Path SHARED_MEMORY = Path.of("/dev/shm");

  /// {@return the run root of the servers that belong to a cache folder}
  static RunRoot of(Path cacheFolder) throws IOException {
    String owner = System.getProperty("user.name") + "\n" + cacheFolder.toAbsolutePath();
    String name = "plumb-" + CacheKey.of("run-root-1", owner).hex().substring(0, 12);
    if (Files.isDirectory(SHARED_MEMORY.resolve(name)) || hasRoom()) {
      return new RunRoot(secured(SHARED_MEMORY.resolve(name)), Memory.RAM);
    }
    Path parent =
        Stream.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("/tmp"))
            .filter(folder -> home(folder.resolve(name), 10).toString().length() < LONGEST_SOCKET)
            .findFirst()
            .orElse(Path.of("/tmp"));
    return new RunRoot(secured(parent.resolve(name)), Memory.DISK);
  }

  /// {@return the folder of the servers of one major version}
  Path servers(int major) {
    return folder.resolve(Integer.toString(major));
  }

  /// Makes the folder of one server.
  Path newHome(int major) throws IOException {
    Path home = home(folder, major);
    Files.createDirectories(home.resolve("leases"));
    return home;
  }

  private static Path home(Path root, int major) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    return root.resolve(Integer.toString(major)).resolve(id);
  }

  private static boolean hasRoom() throws IOException {
    return Files.isDirectory(SHARED_MEMORY)
        && Files.isWritable(SHARED_MEMORY)
        && Files.getFileStore(SHARED_MEMORY).getUsableSpace() >= ROOM;
  }

  private static Path secured(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      var ownerOnly = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    Path probe = Files.createTempFile(folder, "owner", "");
    var user = Files.getOwner(probe);
    Files.delete(probe);
    if (Files.isSymbolicLink(folder) || !Files.getOwner(folder).equals(user)) {
      throw new ScratchUnavailable(
          folder + " belongs to somebody else", "remove it, or set PLUMB_CACHE", null);
    }
    return folder;
  }
}
