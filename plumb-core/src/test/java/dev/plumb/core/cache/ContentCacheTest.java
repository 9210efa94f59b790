package dev.plumb.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentCacheTest {
  private static final CacheKey KEY = CacheKey.of("schema", "17.11");
  private static final CacheKey OTHER = CacheKey.of("schema", "18.6");

  @TempDir private Path folder;
  private final List<String> troubles = new ArrayList<>();

  @Test
  void findsWhatWasPut() {
    cache().putText(KEY, "a table");
    assertThat(cache().findText(KEY)).contains("a table");
    assertThat(cache().findText(OTHER)).isEmpty();
    assertThat(troubles).isEmpty();
  }

  @Test
  void replacesAnEntry() {
    cache().putText(KEY, "before");
    cache().putText(KEY, "after");
    assertThat(cache().findText(KEY)).contains("after");
  }

  @Test
  void keepsAnEmptyEntry() {
    cache().put(KEY, new byte[0]);
    assertThat(cache().find(KEY)).hasValueSatisfying(content -> assertThat(content).isEmpty());
  }

  @Test
  void tellsPartsApart() {
    assertThat(CacheKey.of("ab", "c")).isNotEqualTo(CacheKey.of("a", "bc"));
  }

  @Test
  void discardsAnEntryOfWhichAnyByteHasChanged() throws IOException {
    cache().putText(KEY, "a table");
    Path entry = entry();
    byte[] whole = Files.readAllBytes(entry);
    for (int index = 0; index < whole.length; index++) {
      byte[] damaged = whole.clone();
      damaged[index] ^= 1;
      Files.write(entry, damaged);
      assertThat(cache().find(KEY)).isEmpty();
      assertThat(troubles).isEmpty();
    }
  }

  @Test
  void discardsAnEntryThatWasCutShort() throws IOException {
    cache().putText(KEY, "a table");
    Path entry = entry();
    byte[] whole = Files.readAllBytes(entry);
    for (int length = 0; length < whole.length; length++) {
      Files.write(entry, Arrays.copyOf(whole, length));
      assertThat(cache().find(KEY)).isEmpty();
      assertThat(entry).doesNotExist();
    }
  }

  @Test
  void discardsAnEntryUnderAnotherKey() throws IOException {
    cache().putText(KEY, "a table");
    Path moved = folder.resolve(OTHER.hex().substring(0, 2)).resolve(OTHER.hex().substring(2));
    Files.createDirectories(moved.getParent());
    Files.copy(entry(), moved);
    assertThat(cache().find(OTHER)).isEmpty();
    assertThat(moved).doesNotExist();
  }

  @Test
  void tellsOnceThatItsFolderCannotBeUsed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    var cache = cache(file, CacheLimits.usual(), Instant.EPOCH);
    cache.putText(KEY, "a table");
    cache.putText(OTHER, "a table");
    assertThat(cache.find(KEY)).isEmpty();
    assertThat(troubles).hasSize(1);
  }

  @Test
  void forgetsEntriesThatNobodyUsedForLong() {
    var limits = new CacheLimits(1 << 20, Duration.ofDays(30));
    cache().putText(KEY, "old");
    cache(folder, limits, Instant.now().plus(Duration.ofDays(31))).putText(OTHER, "new");
    assertThat(cache().find(KEY)).isEmpty();
  }

  @Test
  void keepsTheYoungestUpToItsSize() throws IOException {
    cache().put(KEY, new byte[1000]);
    Files.setLastModifiedTime(entry(), FileTime.from(Instant.EPOCH));
    var limits = new CacheLimits(1500, Duration.ofDays(100_000));
    cache(folder, limits, Instant.now().plus(Duration.ofDays(2))).put(OTHER, new byte[1000]);
    assertThat(cache().find(KEY)).isEmpty();
    assertThat(cache().find(OTHER)).isPresent();
  }

  @Test
  void leavesNoUnfinishedFileBehind() throws IOException {
    cache().putText(KEY, "a table");
    assertThat(files()).containsExactly(entry());
  }

  @Test
  void liesWhereTheUserWantsIt() {
    Path home = Path.of("/home/u");
    assertThat(CacheFolder.of(Map.of("PLUMB_CACHE", "/p"), "Linux", home)).isEqualTo(Path.of("/p"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/x"), "Linux", home))
        .isEqualTo(Path.of("/x/plumb"));
    assertThat(CacheFolder.of(Map.of("PLUMB_CACHE", ""), "Linux", home))
        .isEqualTo(Path.of("/home/u/.cache/plumb"));
    assertThat(CacheFolder.of(Map.of(), "Mac OS X", home))
        .isEqualTo(Path.of("/home/u/Library/Caches/plumb"));
  }

  private ContentCache cache() {
    return cache(folder, CacheLimits.usual(), Instant.now());
  }

  private ContentCache cache(Path place, CacheLimits limits, Instant now) {
    return new ContentCache(place, limits, Clock.fixed(now, ZoneOffset.UTC), troubles::add);
  }

  private Path entry() throws IOException {
    return files().getFirst();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> !file.endsWith(".pruned")).toList();
    }
  }
}
