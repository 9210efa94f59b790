package dev.plumb.postgres.scratch;

import dev.plumb.postgres.source.LoadTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One throw-away database; closing it drops it. For one thread at a time.
public final class ScratchDatabase implements LoadTarget, AutoCloseable {
  private final DatabaseDoor door;
  private @Nullable Connection owner;
  private @Nullable Connection elevated;
  private boolean closed;

  ScratchDatabase(DatabaseDoor door) {
    this.door = door;
  }

  /// {@return the connection of the unprivileged role that owns the database}
  ///
  /// Opened when first asked for, and closed with the database.
  @Override
  public Connection owner() {
    try {
      if (owner == null || owner.isClosed()) {
        owner = door.connectOwner();
      }
      return owner;
    } catch (SQLException refusal) {
      throw ScratchServer.refused("let the owner in", refusal);
    }
  }

  /// {@return a superuser's connection to the same database; empty where the server gives none}
  ///
  /// Opened when first asked for, and closed with the database.
  @Override
  public Optional<Connection> elevated() {
    try {
      if (elevated == null || elevated.isClosed()) {
        elevated = door.connectElevated().orElse(null);
      }
      return Optional.ofNullable(elevated);
    } catch (SQLException refusal) {
      throw ScratchServer.refused("let the superuser in", refusal);
    }
  }

  /// {@return the name of the owner, which for readers means "no stated owner"}
  @Override
  public String ownerRole() {
    return door.ownerRole();
  }

  /// {@return the name of the superuser behind [#elevated], which also means "no stated owner"}
  public Optional<String> elevatedRole() {
    return door.elevatedRole();
  }

  /// Makes a role that a source names but does not create: without login, and granted to the owner.
  ///
  /// A role that comes with the server (`pg_…`) is left as it is.
  @Override
  public void ensureRole(String name) {
    try {
      door.ensureRole(name);
    } catch (SQLException refusal) {
      throw ScratchServer.refused("make the role \"" + name + "\"", refusal);
    }
  }

  /// Makes a tablespace that a source names, for everyone to use.
  @Override
  public void ensureTablespace(String name) {
    try {
      door.ensureTablespace(name);
    } catch (SQLException refusal) {
      throw ScratchServer.refused("make the tablespace \"" + name + "\"", refusal);
    }
  }

  @Override
  public boolean isStandIn(String role) {
    return door.isStandIn(role);
  }

  /// {@return whether nobody else uses the server, so that all roles on it are the database's}
  public boolean isAlone() {
    return door.isAlone();
  }

  /// {@return the roles that [#ensureRole] made}
  public Set<String> standIns() {
    return door.standIns();
  }

  /// Takes from the owner the roles that became powerful after they were given to it, where nobody
  /// else uses the server.
  public void shedPower() {
    try {
      door.shedPower();
    } catch (SQLException refusal) {
      throw ScratchServer.refused("revoke a role", refusal);
    }
  }

  /// {@return the major version, such as 17}
  public int major() {
    return serverVersion() / 10_000;
  }

  /// {@return the value of `server_version_num`, such as 170011}
  public int serverVersion() {
    return door.serverVersion();
  }

  ScratchDatabase copy() {
    try {
      disconnect();
      return new ScratchDatabase(door.copy());
    } catch (SQLException refusal) {
      throw ScratchServer.refused("copy a database", refusal);
    }
  }

  /// Drops the database, in the background where the server is plumb's own.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      disconnect();
    } catch (SQLException refusal) {
      throw ScratchServer.refused("let a connection go", refusal);
    } finally {
      door.drop();
    }
  }

  private void disconnect() throws SQLException {
    if (owner != null) {
      owner.close();
      owner = null;
    }
    if (elevated != null) {
      elevated.close();
      elevated = null;
    }
  }
}
