package dev.plumb.postgres.scratch;

import java.sql.Connection;
import java.util.Optional;

/// One throw-away database; closing it drops it. For one thread at a time.
public final class ScratchDatabase implements AutoCloseable {
  ScratchDatabase() {}

  /// {@return the connection of the unprivileged role that owns the database}
  public Connection owner() {
    throw new IllegalStateException("not built yet");
  }

  /// {@return a superuser's connection to the same database; empty where the server gives none}
  public Optional<Connection> elevated() {
    throw new IllegalStateException("not built yet");
  }

  /// {@return the name of the owner, which for readers means "no stated owner"}
  public String ownerRole() {
    throw new IllegalStateException("not built yet");
  }

  /// {@return the name of the superuser behind [#elevated], which also means "no stated owner"}
  public Optional<String> elevatedRole() {
    throw new IllegalStateException("not built yet");
  }

  /// Makes a role that a source names but does not create: without login, and granted to the owner.
  public void ensureRole(String name) {
    throw new IllegalStateException("not built yet");
  }

  /// {@return the major version, such as 17}
  public int major() {
    throw new IllegalStateException("not built yet");
  }

  /// {@return the value of `server_version_num`, such as 170011}
  public int serverVersion() {
    throw new IllegalStateException("not built yet");
  }

  ScratchDatabase copy() {
    throw new IllegalStateException("not built yet");
  }

  @Override
  public void close() {}
}
