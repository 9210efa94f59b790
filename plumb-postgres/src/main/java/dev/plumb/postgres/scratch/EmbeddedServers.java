package dev.plumb.postgres.scratch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The embedded servers that can start without a download.
public final class EmbeddedServers {
  private EmbeddedServers() {}

  /// {@return their major versions, the oldest first}
  public static List<Integer> installed(Path cacheFolder) {
    var settings = ScratchSettings.usual().withCacheFolder(cacheFolder);
    return Arrays.stream(EmbeddedVersion.values())
        .filter(version -> Files.isDirectory(new Installation(version, settings).binaries()))
        .map(EmbeddedVersion::major)
        .toList();
  }
}
