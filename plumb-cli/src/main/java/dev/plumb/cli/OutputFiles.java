package dev.plumb.cli;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files that a user asked for, whole or not at all.
final class OutputFiles {
  private OutputFiles() {}

  /// Writes a file; one that is there is replaced.
  static void write(Path file, String text) {
    try {
      Path folder = folderOf(file);
      Path unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".part");
      try {
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /// Writes a file that is not there yet.
  ///
  /// @throws FileTrouble when it is
  static void writeNew(Path file, String text) {
    try {
      folderOf(file);
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new FileTrouble(
          CoreCode.UNWRITABLE_FILE, file + " is there already", "it is not overwritten", e);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  static FileTrouble unwritable(Path file, IOException e) {
    return new FileTrouble(
        CoreCode.UNWRITABLE_FILE, file + " cannot be written: " + e.getMessage(), null, e);
  }

  private static Path folderOf(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("it is no file");
    }
    return Files.createDirectories(folder);
  }
}
