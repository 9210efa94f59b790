package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.util.Arrays;

/// The pinned release of each major version that the embedded servers run.
enum EmbeddedVersion {
  V14(14, 24),
  V15(15, 19),
  V16(16, 15),
  V17(17, 11),
  V18(18, 6);

  private final int major;
  private final int minor;

  EmbeddedVersion(int major, int minor) {
    this.major = major;
    this.minor = minor;
  }

  static EmbeddedVersion ofMajor(int major) {
    return Arrays.stream(values())
        .filter(version -> version.major == major)
        .findFirst()
        .orElseThrow(
            () ->
                new ScratchUnavailable(
                    "there is no embedded scratch server of PostgreSQL " + major,
                    "name a server of that version with --scratch URL",
                    null));
  }

  int major() {
    return major;
  }

  /// {@return the value of `server_version_num`}
  int number() {
    return major * 10_000 + minor;
  }

  /// {@return the version of the artifact}
  @Override
  public String toString() {
    return major + "." + minor + ".0";
  }
}
