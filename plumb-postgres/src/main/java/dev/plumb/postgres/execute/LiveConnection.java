package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.ConnectionFailed;
import dev.plumb.postgres.connect.ConnectionSpec;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// Opens connections to live servers, and says in a person's words why one cannot be had.
final class LiveConnection {
  private static final int OLDEST = 14;
  private static final int NEWEST = 18;

  private static final String WRONG_PASSWORD = "28P01";
  private static final String REFUSED_LOGIN = "28000";
  private static final String NO_PASSWORD = "08004";
  private static final String NO_DATABASE = "3D000";
  private static final String NO_CONNECT_PRIVILEGE = "42501";
  private static final String TOO_MANY = "53300";
  private static final String STARTING = "57P03";

  private LiveConnection() {}

  /// A pooler that shares sessions loses statements that were prepared under a name; what stands in
  /// the way shall be the pooler, and be told so.
  ///
  /// {@return a connection to a server of a supported version}
  static Connection open(ConnectionSpec spec) {
    var properties = spec.properties();
    properties.putIfAbsent("prepareThreshold", "0");
    try {
      var connection =
          Objects.requireNonNull(new Driver().connect(spec.jdbcUrl(), properties), spec.label());
      refuseUnsupported(connection, spec);
      return connection;
    } catch (SQLException e) {
      throw failure(spec, e);
    }
  }

  private static void refuseUnsupported(Connection connection, ConnectionSpec spec)
      throws SQLException {
    int major = connection.getMetaData().getDatabaseMajorVersion();
    if (major < OLDEST || major > NEWEST) {
      connection.close();
      throw new ConnectionFailed(
          CoreCode.UNSUPPORTED_VERSION,
          "the server of " + spec.label() + " is PostgreSQL " + major,
          "plumb supports PostgreSQL " + OLDEST + " to " + NEWEST,
          null);
    }
  }

  private static ConnectionFailed failure(ConnectionSpec spec, SQLException e) {
    var reason = String.valueOf(e.getMessage()).replaceFirst("^FATAL: ", "");
    return switch (String.valueOf(e.getSQLState())) {
      case WRONG_PASSWORD, REFUSED_LOGIN, NO_PASSWORD ->
          failed(CoreCode.LOGIN_REFUSED, spec, reason, spec.passwordHint(), e);
      case NO_DATABASE -> failed(CoreCode.UNKNOWN_DATABASE, spec, reason, null, e);
      case NO_CONNECT_PRIVILEGE -> failed(CoreCode.LOGIN_REFUSED, spec, reason, null, e);
      case TOO_MANY, STARTING ->
          failed(CoreCode.SERVER_UNREACHABLE, spec, reason, "try again in a moment", e);
      case String _ -> unreachable(spec, reason, e);
    };
  }

  private static ConnectionFailed unreachable(ConnectionSpec spec, String reason, SQLException e) {
    return switch (e.getCause()) {
      case ConnectException _, NoSuchFileException _ ->
          failed(
              CoreCode.SERVER_UNREACHABLE,
              spec,
              "no server listens there",
              "is it running, and are host and port right?",
              e);
      case UnknownHostException _ ->
          failed(CoreCode.SERVER_UNREACHABLE, spec, "the name of the host is not known", null, e);
      case SocketTimeoutException _ ->
          failed(
              CoreCode.SERVER_UNREACHABLE,
              spec,
              "there is no answer",
              "a firewall may be in the way; wait longer with connect_timeout=30",
              e);
      case IOException trouble ->
          failed(CoreCode.SERVER_UNREACHABLE, spec, String.valueOf(trouble.getMessage()), null, e);
      case null, default -> failed(CoreCode.SERVER_UNREACHABLE, spec, reason, null, e);
    };
  }

  private static ConnectionFailed failed(
      Code code, ConnectionSpec spec, String reason, @Nullable String hint, SQLException e) {
    return new ConnectionFailed(code, "cannot connect to " + spec.label() + ": " + reason, hint, e);
  }
}
