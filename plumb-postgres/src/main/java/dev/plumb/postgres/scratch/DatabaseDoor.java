package dev.plumb.postgres.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/// What a scratch database needs from the server that it is on.
sealed interface DatabaseDoor permits EmbeddedDoor, GivenDoor {
  Connection connectOwner() throws SQLException;

  Optional<Connection> connectElevated() throws SQLException;

  String ownerRole();

  Optional<String> elevatedRole();

  void ensureRole(String name) throws SQLException;

  void ensureTablespace(String name) throws SQLException;

  /// {@return whether a role merely stands for one of the same name on another server}
  boolean isStandIn(String role);

  /// {@return whether nobody else uses the server, so that all roles on it are the database's}
  boolean isAlone();

  /// {@return the roles that were made because they were named}
  Set<String> standIns();

  /// Takes from the owner the roles that became powerful after they were given to it, where nobody
  /// else uses the server.
  void shedPower() throws SQLException;

  /// Copies the database, to which nobody is connected.
  DatabaseDoor copy() throws SQLException;

  /// Drops the database; may return before it is gone.
  void drop();

  int serverVersion();
}
