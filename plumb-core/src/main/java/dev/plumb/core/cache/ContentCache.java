package dev.plumb.core.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A store of byte strings under keys made from the content they were computed from.
///
/// Every entry carries a hash over its key and its bytes; an entry that does not match is deleted
/// and
/// counts as absent. Writing is by atomic rename, so that readers in other processes see all or
/// nothing.
/// A folder that cannot be read or written costs speed, never the run: the first such failure is
/// told
/// to the listener, the following ones repeat the same cause and are not told again.
public final class ContentCache {
  private static final Duration TOUCH_AFTER = Duration.ofHours(12);
  private static final byte[] FORMAT = "plumb-cache-1\n".getBytes(StandardCharsets.US_ASCII);

  private final Path folder;
  private final Clock clock;
  private final Consumer<String> troubles;
  private final Pruning pruning;
  private final AtomicBoolean troubleTold = new AtomicBoolean();
  private final AtomicBoolean pruned = new AtomicBoolean();

  /// @param folder made when the first entry is written
  /// @param limits what pruning leaves
  /// @param troubles is told, once, that the cache cannot be used and why
  public ContentCache(Path folder, CacheLimits limits, Clock clock, Consumer<String> troubles) {
    this.folder = folder;
    this.clock = clock;
    this.troubles = troubles;
    this.pruning = new Pruning(folder, limits, clock);
  }

  /// {@return the bytes stored under a key, if an entry that matches the key is there}
  public Optional<byte[]> find(CacheKey key) {
    Path file = file(key);
    try {
      byte[] entry = Files.readAllBytes(file);
      Optional<byte[]> content = opened(key, entry);
      if (content.isEmpty()) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      keepYoung(file);
      return content;
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException trouble) {
      tell("read", trouble);
      return Optional.empty();
    }
  }

  /// {@return the text stored under a key}
  public Optional<String> findText(CacheKey key) {
    return find(key).map(content -> new String(content, StandardCharsets.UTF_8));
  }

  /// Stores bytes under a key; an entry that is there is replaced.
  public void put(CacheKey key, byte[] content) {
    Path file = file(key);
    try {
      Files.createDirectories(file.getParent());
      write(file, sealed(key, content));
      if (pruned.compareAndSet(false, true)) {
        pruning.runWhenDue();
      }
    } catch (IOException trouble) {
      tell("write", trouble);
    }
  }

  /// Stores a text under a key.
  public void putText(CacheKey key, String content) {
    put(key, content.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] entry) throws IOException {
    Path unfinished = Files.createTempFile(file.getParent(), Pruning.UNFINISHED, "");
    try {
      Files.write(unfinished, entry);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static byte[] sealed(CacheKey key, byte[] content) {
    byte[] seal = seal(key, content);
    byte[] entry = Arrays.copyOf(FORMAT, FORMAT.length + seal.length + content.length);
    System.arraycopy(seal, 0, entry, FORMAT.length, seal.length);
    System.arraycopy(content, 0, entry, FORMAT.length + seal.length, content.length);
    return entry;
  }

  private static Optional<byte[]> opened(CacheKey key, byte[] entry) {
    int start = FORMAT.length + CacheKey.HASH_BYTES;
    if (entry.length < start || !Arrays.equals(FORMAT, 0, FORMAT.length, entry, 0, FORMAT.length)) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(entry, start, entry.length);
    byte[] seal = Arrays.copyOfRange(entry, FORMAT.length, start);
    return Arrays.equals(seal, seal(key, content)) ? Optional.of(content) : Optional.empty();
  }

  private static byte[] seal(CacheKey key, byte[] content) {
    return CacheKey.hash(key.hex().getBytes(StandardCharsets.US_ASCII), content);
  }

  private void keepYoung(Path file) throws IOException {
    var now = clock.instant();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(TOUCH_AFTER))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  private Path file(CacheKey key) {
    return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex().substring(2));
  }

  private void tell(String verb, IOException trouble) {
    if (troubleTold.compareAndSet(false, true)) {
      troubles.accept("cannot " + verb + " the cache in " + folder + ": " + trouble);
    }
  }
}
