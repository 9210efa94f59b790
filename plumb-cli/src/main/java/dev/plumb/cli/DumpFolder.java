package dev.plumb.cli;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The folder that a dump is written to. Files that a dump does not own are never touched.
final class DumpFolder {
  private final Path folder;
  private final List<Path> former;

  private DumpFolder(Path folder, List<Path> former) {
    this.folder = folder;
    this.former = former;
  }

  /// {@return a folder that holds no source yet}
  ///
  /// @throws FileTrouble when it does
  static DumpFolder empty(Path folder) {
    if (!sources(folder).isEmpty()) {
      throw new FileTrouble(
          CoreCode.UNWRITABLE_FILE,
          folder + " holds *.sql files",
          "name an empty folder, or replace these files with --overwrite",
          null);
    }
    return new DumpFolder(folder, List.of());
  }

  /// {@return a folder whose sources give way to those of the dump}
  static DumpFolder overwritten(Path folder) {
    return new DumpFolder(folder, sources(folder));
  }

  /// @param files texts by path, with `/` between folders
  void write(Map<String, String> files) {
    for (var file : files.entrySet()) {
      OutputFiles.write(folder.resolve(file.getKey()), file.getValue());
    }
    for (var file : former) {
      if (!files.containsKey(name(file))) {
        delete(file);
      }
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw OutputFiles.unwritable(file, e);
    }
  }

  private static List<Path> sources(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".sql"))
          .filter(Files::isRegularFile)
          .toList();
    } catch (IOException e) {
      throw OutputFiles.unwritable(folder, e);
    }
  }
}
