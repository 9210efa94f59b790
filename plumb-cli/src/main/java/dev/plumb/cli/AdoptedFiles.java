package dev.plumb.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Texts that were added to source files, and what these held before.
final class AdoptedFiles {
  private final Map<Path, Optional<String>> before = new LinkedHashMap<>();

  private AdoptedFiles() {}

  /// Adds texts to a source file, or to the files of a folder; what a file holds already stays.
  static AdoptedFiles write(Path sources, Map<String, String> texts) {
    var files = new AdoptedFiles();
    texts.forEach(
        (name, text) ->
            files.add(Files.isRegularFile(sources) ? sources : sources.resolve(name), text));
    return files;
  }

  List<Path> paths() {
    return List.copyOf(before.keySet());
  }

  void undo() {
    before.forEach(
        (file, text) -> {
          if (text.isPresent()) {
            OutputFiles.write(file, text.get());
          } else {
            delete(file);
          }
        });
  }

  private void add(Path file, String text) {
    var known = read(file);
    before.put(file, known);
    OutputFiles.write(file, known.map(old -> old.stripTrailing() + "\n\n").orElse("") + text);
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw OutputFiles.unwritable(file, e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw OutputFiles.unwritable(file, e);
    }
  }
}
