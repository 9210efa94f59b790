package dev.plumb.postgres.scratch;

import java.util.Properties;

/// Hands out throw-away databases; thread-safe.
public final class Scratch implements AutoCloseable {
  private final ScratchHost host;

  private Scratch(ScratchHost host) {
    this.host = host;
  }

  /// {@return databases on embedded servers, of the major version that each request names}
  public static Scratch embedded(ScratchSettings settings) {
    return new Scratch(new EmbeddedHost(settings));
  }

  /// {@return temporary databases on a given server}
  ///
  /// @param jdbcUrl of a database on which the user may `CREATE DATABASE`
  /// @param connection user, password and further properties of the driver
  public static Scratch onServer(String jdbcUrl, Properties connection, ScratchSettings settings) {
    return new Scratch(new GivenHost(jdbcUrl, connection, settings));
  }

  /// {@return an empty database, open until it is closed}
  public ScratchDatabase database(int major, Isolation isolation) {
    return host.database(major, isolation);
  }

  /// {@return a database that starts as a copy of another one}
  ///
  /// The connections of the original are closed and open again when asked for. The copy has the
  /// same owner, and lives on the same server.
  public ScratchDatabase copyOf(ScratchDatabase original) {
    return original.copy();
  }

  /// {@return the server version and the hash of the extension versions available: a part of cache
  /// keys}
  public String identity(int major) {
    return host.identity(major);
  }

  /// Ends what this object started and nobody shares. The databases should be closed before.
  @Override
  public void close() {
    host.close();
  }
}
