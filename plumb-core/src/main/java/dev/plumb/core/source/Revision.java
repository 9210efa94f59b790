package dev.plumb.core.source;

import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Where a folder stands in version control.
public final class Revision {
  private Revision() {}

  /// {@return the commit that is checked out; empty where the folder is in no repository}
  public static Optional<String> of(Path folder) {
    try {
      return new Git(folder)
          .ask("rev-parse", "HEAD")
          .map(answer -> new String(answer, StandardCharsets.UTF_8).strip());
    } catch (FileTrouble noGit) {
      return Optional.empty();
    }
  }
}
