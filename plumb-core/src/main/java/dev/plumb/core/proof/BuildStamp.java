package dev.plumb.core.proof;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/// What tells one build of plumb from the next: what one build proved, another one may plan better.
final class BuildStamp {
  private BuildStamp() {}

  /// {@return the size and age of the jar that holds a class; empty for a class that is in no jar,
  /// as while plumb is being developed}
  static Optional<String> of(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      var jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(Files.size(jar) + "@" + Files.getLastModifiedTime(jar).toMillis())
          : Optional.empty();
    } catch (IOException | URISyntaxException unknown) {
      return Optional.empty();
    }
  }
}
