package dev.plumb.postgres.scratch;

import dev.plumb.core.cache.CacheFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/// How embedded scratch servers are kept and bounded.
///
/// @param cacheFolder holds unpacked binaries and initialised clusters
/// @param idleTime how long a warm server outlives its last user
/// @param statementTime how long one statement of a source may run
/// @param progress is told, in a few words, about work that takes seconds
public record ScratchSettings(
    Path cacheFolder, Duration idleTime, Duration statementTime, Consumer<String> progress) {

  /// {@return the settings of an ordinary run of this user}
  public static ScratchSettings usual() {
    return new ScratchSettings(
        CacheFolder.ofThisUser(), Duration.ofMinutes(5), Duration.ofSeconds(60), _ -> {});
  }

  /// {@return these settings with another cache folder, which means servers of its own}
  public ScratchSettings withCacheFolder(Path folder) {
    return new ScratchSettings(folder, idleTime, statementTime, progress);
  }

  /// {@return these settings with another bound on one statement}
  public ScratchSettings withStatementTime(Duration time) {
    return new ScratchSettings(cacheFolder, idleTime, time, progress);
  }

  /// {@return these settings with a listener for slow work}
  public ScratchSettings withProgress(Consumer<String> listener) {
    return new ScratchSettings(cacheFolder, idleTime, statementTime, listener);
  }

  /// {@return these settings with another idle time}
  public ScratchSettings withIdleTime(Duration time) {
    return new ScratchSettings(cacheFolder, time, statementTime, progress);
  }
}
