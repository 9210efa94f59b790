package dev.plumb.postgres.connect;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.secret.Secret;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where a database is and how to log in, worked out from a URL or key words, the environment, the
/// service file and the password file as libpq does (manual, 34.1 and 34.15 to 34.17).
///
/// @param jdbcUrl without user and password
/// @param properties of the driver, user and password among them
/// @param label host, port and database for messages
/// @param passwordHint why there may be no password; null where there is one
public record ConnectionSpec(
    String jdbcUrl, Properties properties, String label, @Nullable String passwordHint) {
  private static final String PATIENCE_SECONDS = "10";
  private static final List<String> SSL_MODES =
      List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");
  private static final Map<String, String> SERVER_TYPES =
      Map.of(
          "any", "any",
          "read-write", "primary",
          "primary", "primary",
          "read-only", "secondary",
          "standby", "secondary",
          "prefer-standby", "preferSecondary");

  public static boolean recognises(String location) {
    return UrlText.SCHEMES.stream().anyMatch(location::startsWith)
        || location.startsWith(JdbcText.SCHEME)
        || KeywordText.recognises(location);
  }

  /// {@return the connection that a text and the surroundings of this process describe}
  ///
  /// @throws UsageRejected when the text names no PostgreSQL database
  public static ConnectionSpec parse(Secret location) {
    return parse(location, Surroundings.ofThisProcess());
  }

  /// {@return the connection that a text and its surroundings describe}
  ///
  /// @throws UsageRejected when the text names no PostgreSQL database
  public static ConnectionSpec parse(Secret location, Surroundings surroundings) {
    var words = words(location.reveal());
    addDefaults(words, surroundings);
    var endpoint = Endpoint.of(words, surroundings);
    var user = words.find(Keyword.USER).orElse(surroundings.user());
    var database = words.find(Keyword.DBNAME).orElse(user);
    words.put(Keyword.USER, user);
    var hint = addPassword(words, endpoint, List.of(database, user), surroundings);
    var address = address(words, endpoint);
    return new ConnectionSpec(
        endpoint.jdbcUrl(address, database),
        properties(words, endpoint),
        endpoint.label(database),
        hint);
  }

  /// {@return where it is, and nothing secret}
  @Override
  public String toString() {
    return label;
  }

  private static Words words(String text) {
    if (text.startsWith(JdbcText.SCHEME)) {
      return JdbcText.parse(text);
    }
    if (UrlText.SCHEMES.stream().anyMatch(text::startsWith)) {
      return UrlText.parse(text);
    }
    if (KeywordText.recognises(text)) {
      return KeywordText.parse(text);
    }
    throw new UsageRejected(
        CoreCode.BAD_USAGE,
        "the text names no PostgreSQL database",
        "name one as postgres://user@host/database or host=… dbname=…");
  }

  private static void addDefaults(Words words, Surroundings surroundings) {
    var variables = surroundings.variables();
    for (var keyword : List.of(Keyword.SERVICE, Keyword.SERVICEFILE)) {
      keyword.variable().map(variables::get).ifPresent(value -> words.put(keyword, value));
    }
    words
        .find(Keyword.SERVICE)
        .ifPresent(service -> new ServiceFile(surroundings).addTo(words, service));
    for (var keyword : Keyword.values()) {
      keyword.variable().map(variables::get).ifPresent(value -> words.put(keyword, value));
    }
  }

  private static @Nullable String addPassword(
      Words words, Endpoint endpoint, List<String> databaseAndUser, Surroundings surroundings) {
    if (words.find(Keyword.PASSWORD).isPresent()) {
      return null;
    }
    var path =
        words.find(Keyword.PASSFILE).map(Path::of).orElse(surroundings.home().resolve(".pgpass"));
    var file = new PasswordFile(path);
    var place =
        List.of(
            endpoint.passwordHost(surroundings),
            endpoint.port(),
            databaseAndUser.getFirst(),
            databaseAndUser.getLast());
    Optional<String> password = file.find(place);
    password.ifPresent(found -> words.put(Keyword.PASSWORD, found));
    if (password.isPresent()) {
      return null;
    }
    return file.isOpenToOthers()
        ? path + " is not used because others may read it: chmod 600 " + path
        : "no password was given: set PGPASSWORD, or write a line into " + path;
  }

  /// To verify the name of the server the driver needs that name, not an address.
  private static String address(Words words, Endpoint endpoint) {
    boolean isVerified = words.find(Keyword.SSLMODE).orElse("").equals("verify-full");
    return words.find(Keyword.HOSTADDR).filter(_ -> !isVerified).orElse(endpoint.host());
  }

  private static Properties properties(Words words, Endpoint endpoint) {
    var properties = new Properties();
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("ApplicationName", "plumb");
    properties.setProperty("connectTimeout", PATIENCE_SECONDS);
    properties.setProperty("assumeMinServerVersion", "9.0");
    for (var keyword : Keyword.values()) {
      keyword
          .property()
          .ifPresent(
              name -> words.find(keyword).ifPresent(value -> properties.setProperty(name, value)));
    }
    chosen(words, Keyword.SSLMODE, SSL_MODES);
    chosen(words, Keyword.TARGET_SESSION_ATTRS, SERVER_TYPES.keySet())
        .map(SERVER_TYPES::get)
        .ifPresent(type -> properties.setProperty("targetServerType", String.valueOf(type)));
    endpoint.socket().ifPresent(socket -> useSocket(properties, socket));
    return properties;
  }

  private static Optional<String> chosen(Words words, Keyword keyword, Collection<String> choices) {
    var value = words.find(keyword);
    if (value.isPresent() && !choices.contains(value.get())) {
      throw Words.wrong(
          keyword.text() + " is one of " + String.join(", ", choices),
          Nearest.hint(value.get(), choices).orElse(null));
    }
    return value;
  }

  /// On such a socket libpq uses no encryption either.
  private static void useSocket(Properties properties, Path socket) {
    properties.setProperty("socketFactory", UnixSocketFactory.class.getName());
    properties.setProperty("socketFactoryArg", socket.toString());
    properties.setProperty("sslmode", "disable");
  }
}
