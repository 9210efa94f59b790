package dev.plumb.postgres.connect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a server listens: a host and port, or a socket in the file system.
///
/// @param host a name, an address, or the folder of the socket
record Endpoint(String host, String port) {
  private static final String USUAL_PORT = "5432";
  private static final String LOCAL = "localhost";
  private static final int LARGEST_PORT = 65_535;

  /// {@return what the words say, or the local server}
  static Endpoint of(Words words, Surroundings surroundings) {
    var port = words.find(Keyword.PORT).orElse(USUAL_PORT);
    var host = words.find(Keyword.HOST);
    if (host.or(() -> words.find(Keyword.HOSTADDR)).orElse("").contains(",")) {
      throw Words.wrong(
          "several hosts are named; plumb works on one", "name the one that takes writes");
    }
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LARGEST_PORT) {
      throw Words.wrong(
          "the port is no number from 0 to 65535",
          "in a password, / and : are written %2F and %3A");
    }
    return new Endpoint(host.orElseGet(() -> usualHost(words, port, surroundings)), port);
  }

  private static String usualHost(Words words, String port, Surroundings surroundings) {
    return words
        .find(Keyword.HOSTADDR)
        .or(
            () ->
                surroundings.socketFolders().stream()
                    .filter(folder -> Files.exists(socket(folder, port)))
                    .map(Path::toString)
                    .findFirst())
        .orElse(LOCAL);
  }

  /// {@return the socket file, where it is one}
  Optional<Path> socket() {
    return host.startsWith("/") ? Optional.of(socket(Path.of(host), port)) : Optional.empty();
  }

  /// {@return what a password file calls it}
  String passwordHost(Surroundings surroundings) {
    boolean isUsual = surroundings.socketFolders().contains(Path.of(host));
    return socket().isPresent() && isUsual ? LOCAL : host;
  }

  String jdbcUrl(String address, String database) {
    var name = socket().isPresent() ? LOCAL : address;
    return "jdbc:postgresql://"
        + (name.contains(":") ? "[" + name + "]" : name)
        + ":"
        + port
        + "/"
        + URLEncoder.encode(database, StandardCharsets.UTF_8);
  }

  String label(String database) {
    var place = host.contains(":") ? "[" + host + "]" : host;
    return place + ":" + port + "/" + database;
  }

  private static Path socket(Path folder, String port) {
    return folder.resolve(".s.PGSQL." + port);
  }
}
