package dev.plumb.core.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Deletes entries that are too old or too many, at most once a day for all processes together.
final class Pruning {
  static final String UNFINISHED = ".unfinished";
  private static final Duration UNFINISHED_LIFE = Duration.ofHours(1);
  private static final Duration INTERVAL = Duration.ofDays(1);

  private final Path folder;
  private final CacheLimits limits;
  private final Clock clock;

  Pruning(Path folder, CacheLimits limits, Clock clock) {
    this.folder = folder;
    this.limits = limits;
    this.clock = clock;
  }

  void runWhenDue() throws IOException {
    Path mark = folder.resolve(".pruned");
    Instant now = clock.instant();
    if (!Files.exists(mark)) {
      Files.createFile(mark);
    } else if (Files.getLastModifiedTime(mark).toInstant().isAfter(now.minus(INTERVAL))) {
      return;
    }
    Files.setLastModifiedTime(mark, FileTime.from(now));
    run(mark, now);
  }

  private void run(Path mark, Instant now) throws IOException {
    long kept = 0;
    for (Entry entry : youngestFirst(mark)) {
      boolean unfinished = entry.file().getFileName().toString().startsWith(UNFINISHED);
      Duration life = unfinished ? UNFINISHED_LIFE : limits.age();
      if (entry.used().isBefore(now.minus(life)) || kept + entry.bytes() > limits.bytes()) {
        Files.deleteIfExists(entry.file());
      } else {
        kept += entry.bytes();
      }
    }
  }

  private List<Entry> youngestFirst(Path mark) throws IOException {
    var entries = new ArrayList<Entry>();
    try (var files = Files.find(folder, 2, (file, attributes) -> attributes.isRegularFile())) {
      for (Path file : files.filter(candidate -> !candidate.equals(mark)).toList()) {
        if (Files.exists(file)) {
          var attributes = Files.readAttributes(file, BasicFileAttributes.class);
          entries.add(
              new Entry(file, attributes.lastModifiedTime().toInstant(), attributes.size()));
        }
      }
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
    entries.sort(Comparator.comparing(Entry::used).reversed());
    return entries;
  }

  private record Entry(Path file, Instant used, long bytes) {}
}
