package dev.plumb.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The texts that are shown without loading any library: version and overview. A test keeps the
/// overview true.
final class Banner {
  private Banner() {}

  static String version() {
    return resource("version.txt");
  }

  static String usage() {
    return resource("usage.txt");
  }

  static String resource(String name) {
    try (var stream = Objects.requireNonNull(Banner.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
