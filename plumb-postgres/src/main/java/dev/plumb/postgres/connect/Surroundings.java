package dev.plumb.postgres.connect;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a connection's defaults are taken from.
///
/// @param variables of the environment
/// @param home the folder that holds `.pgpass` and `.pg_service.conf`
/// @param user the name of the user of the operating system
/// @param socketFolders where local servers keep their sockets, tried in order
public record Surroundings(
    Map<String, String> variables, Path home, String user, List<Path> socketFolders) {
  public Surroundings {
    variables = Map.copyOf(variables);
    socketFolders = List.copyOf(socketFolders);
  }

  /// {@return those of this process}
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        System.getProperty("user.name"),
        List.of(Path.of("/var/run/postgresql"), Path.of("/tmp")));
  }
}
