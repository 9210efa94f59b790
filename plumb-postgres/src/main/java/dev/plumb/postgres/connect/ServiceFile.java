package dev.plumb.postgres.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The connections that `pg_service.conf` names, each a section of `word=value` lines (manual,
/// 34.17).
final class ServiceFile {
  private final Surroundings surroundings;

  ServiceFile(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Adds what a service says to what is known already.
  void addTo(Words words, String service) {
    var files = files(words);
    for (var file : files) {
      if (addSection(words, service, file)) {
        return;
      }
    }
    throw Words.wrong(
        "there is no service \"" + service + "\"",
        "looked into " + String.join(", ", files.stream().map(Path::toString).toList()));
  }

  private List<Path> files(Words words) {
    var named = words.find(Keyword.SERVICEFILE);
    var files = new ArrayList<Path>();
    files.add(named.map(Path::of).orElse(surroundings.home().resolve(".pg_service.conf")));
    var folder = surroundings.variables().getOrDefault("PGSYSCONFDIR", "/etc/postgresql-common");
    files.add(Path.of(folder).resolve("pg_service.conf"));
    return files;
  }

  private static boolean addSection(Words words, String service, Path file) {
    boolean isWithin = false;
    boolean isFound = false;
    for (var raw : lines(file)) {
      var line = raw.strip();
      if (line.startsWith("[")) {
        isWithin = line.equals("[" + service + "]");
        isFound |= isWithin;
      } else if (isWithin && !line.isEmpty() && !line.startsWith("#")) {
        int equals = line.indexOf('=');
        if (equals < 1) {
          throw Words.wrong(file + " has a line in [" + service + "] without \"=\"", null);
        }
        words.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return isFound;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException absent) {
      return List.of();
    } catch (IOException e) {
      throw Words.wrong(file + " cannot be read: " + e.getMessage(), null);
    }
  }
}
