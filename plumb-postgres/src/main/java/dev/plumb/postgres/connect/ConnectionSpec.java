package dev.plumb.postgres.connect;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.secret.Secret;
import java.net.URI;
import java.util.Properties;

/// Where a database is and how to log in.
///
/// @param jdbcUrl without user and password
/// @param properties of the driver, user and password among them
/// @param label host, port and database for messages
public record ConnectionSpec(String jdbcUrl, Properties properties, String label) {

  public static boolean recognises(String location) {
    return location.startsWith("postgres://")
        || location.startsWith("postgresql://")
        || location.startsWith("jdbc:postgresql:");
  }

  /// @throws UsageRejected when the text names no PostgreSQL database
  public static ConnectionSpec parse(Secret location) {
    var text = location.reveal();
    var uri = URI.create(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
    if (uri.getHost() == null) {
      throw new UsageRejected(CoreCode.UNKNOWN_STATE, "no host in the database URL", null);
    }
    var properties = new Properties();
    var user = uri.getUserInfo();
    if (user != null) {
      int colon = user.indexOf(':');
      properties.setProperty("user", colon < 0 ? user : user.substring(0, colon));
      if (colon >= 0) {
        properties.setProperty("password", user.substring(colon + 1));
      }
    }
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("ApplicationName", "plumb");
    var host = uri.getHost() + ":" + (uri.getPort() < 0 ? 5432 : uri.getPort());
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    var label = host + uri.getPath();
    return new ConnectionSpec("jdbc:postgresql://" + label + query, properties, label);
  }
}
