package dev.plumb.postgres.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/// The address of a server that the user named for temporary databases.
record GivenServer(String jdbcUrl, Properties properties) {
  private static final String SCHEME = "jdbc:postgresql:";

  Connection connect() throws SQLException {
    return connect(jdbcUrl, new Properties(properties));
  }

  /// Connects as the user who was given.
  Connection connect(String database) throws SQLException {
    return connect(urlOf(database), new Properties(properties));
  }

  /// Connects as the user who was given, with more options for the session.
  Connection connect(String database, String options) throws SQLException {
    var changed = new Properties(properties);
    changed.merge("options", options, (given, more) -> given + " " + more);
    return connect(urlOf(database), changed);
  }

  /// Connects as a role that was made for a database.
  Connection connect(String database, String role, String password, String options)
      throws SQLException {
    var changed = new Properties(properties);
    changed.setProperty("user", role);
    changed.setProperty("password", password);
    changed.setProperty("options", options);
    return connect(urlOf(database), changed);
  }

  /// {@return the same address with another database}
  String urlOf(String database) {
    int query = jdbcUrl.indexOf('?');
    String place = query < 0 ? jdbcUrl : jdbcUrl.substring(0, query);
    String parameters = query < 0 ? "" : jdbcUrl.substring(query);
    if (!place.startsWith(SCHEME + "//")) {
      return SCHEME + database + parameters;
    }
    int slash = place.indexOf('/', SCHEME.length() + 2);
    return (slash < 0 ? place : place.substring(0, slash)) + "/" + database + parameters;
  }

  private static Connection connect(String url, Properties changed) throws SQLException {
    changed.setProperty("ApplicationName", "plumb");
    return Objects.requireNonNull(
        new org.postgresql.Driver().connect(url, changed), "the driver refuses the address");
  }
}
