package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Lets one thread of one process through at a time; the operating system opens it when a process
/// dies.
final class FileGate implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(3);

  private final FileChannel channel;

  private FileGate(FileChannel channel) {
    this.channel = channel;
  }

  /// Waits until nobody else is inside.
  static FileGate enter(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (lock(channel) == null) {
      if (System.nanoTime() > deadline) {
        channel.close();
        throw new ScratchUnavailable(
            "another process has held " + file + " for " + PATIENCE.toMinutes() + " minutes",
            "end that process, or set PLUMB_CACHE to another folder",
            null);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return new FileGate(channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByAnotherThread) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
