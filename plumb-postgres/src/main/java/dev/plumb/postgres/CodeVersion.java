package dev.plumb.postgres;

import dev.plumb.core.cache.CacheKey;
import dev.plumb.postgres.kind.PgRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What tells one build of this module from another, so that nothing remembered by one is believed
/// by
/// the next: all catalog queries and attributes, and the jar they came in.
final class CodeVersion {
  private CodeVersion() {}

  static String of(Collection<PgRules<?>> rules) {
    var parts = new ArrayList<>(List.of(jar()));
    for (var rule : rules) {
      parts.add(rule.kind().name());
      parts.add(rule.query());
      rule.attributes().rows().forEach(row -> parts.add(row.name()));
    }
    return CacheKey.of(parts.toArray(String[]::new)).hex();
  }

  /// {@return size and time of the jar; of a folder of classes nothing can be said so cheaply}
  private static String jar() {
    try {
      var source = CodeVersion.class.getProtectionDomain().getCodeSource();
      var path = source == null ? null : Path.of(source.getLocation().toURI());
      return path == null || Files.isDirectory(path)
          ? ""
          : Files.size(path) + " " + Files.getLastModifiedTime(path);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of plumb's own code is no URI", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
