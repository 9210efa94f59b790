package dev.plumb.postgres.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The passwords in `.pgpass`, lines of `host:port:database:user:password` where `*` fits all
/// (manual, 34.16). A file that others may read is not used.
final class PasswordFile {
  private static final Set<PosixFilePermission> TOO_MUCH =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  private final Path file;

  PasswordFile(Path file) {
    this.file = file;
  }

  /// {@return whether it is there and others may read it}
  boolean isOpenToOthers() {
    try {
      return Files.getFileStore(file).supportsFileAttributeView("posix")
          && Files.getPosixFilePermissions(file).stream().anyMatch(TOO_MUCH::contains);
    } catch (IOException absent) {
      return false;
    }
  }

  /// {@return the password of the first line that fits host, port, database and user}
  Optional<String> find(List<String> place) {
    if (!Files.isReadable(file) || isOpenToOthers()) {
      return Optional.empty();
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(PasswordFile::fields)
          .filter(fields -> fits(fields, place))
          .map(fields -> fields.get(place.size()))
          .findFirst();
    } catch (IOException e) {
      throw Words.wrong(file + " cannot be read: " + e.getMessage(), null);
    }
  }

  private static boolean fits(List<String> fields, List<String> place) {
    if (fields.size() <= place.size()) {
      return false;
    }
    for (int i = 0; i < place.size(); i++) {
      if (!fields.get(i).equals("*") && !fields.get(i).equals(place.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// A backslash takes the meaning from the character after it.
  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each == '\\' && i + 1 < line.length()) {
        i++;
        field.append(line.charAt(i));
      } else if (each == ':') {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(each);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
