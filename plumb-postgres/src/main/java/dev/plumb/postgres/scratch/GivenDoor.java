package dev.plumb.postgres.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// A temporary database on a given server.
record GivenDoor(int serverVersion) implements DatabaseDoor {
  @Override
  public Connection connectOwner() throws SQLException {
    throw new IllegalStateException("not built yet");
  }

  @Override
  public Optional<Connection> connectElevated() throws SQLException {
    return Optional.empty();
  }

  @Override
  public String ownerRole() {
    throw new IllegalStateException("not built yet");
  }

  @Override
  public Optional<String> elevatedRole() {
    return Optional.empty();
  }

  @Override
  public void ensureRole(String name) throws SQLException {}

  @Override
  public DatabaseDoor copy() throws SQLException {
    throw new IllegalStateException("not built yet");
  }

  @Override
  public void drop() {}
}
