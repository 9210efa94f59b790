package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A temporary database on a given server.
final class GivenDoor implements DatabaseDoor {
  private final GivenCluster cluster;
  private final String name;
  private final String ownerRole;
  private final Optional<String> password;
  private final Set<String> madeRoles = new HashSet<>();

  /// @param password of the owner, if a role of its own was made
  GivenDoor(GivenCluster cluster, String name, String ownerRole, Optional<String> password) {
    this.cluster = cluster;
    this.name = name;
    this.ownerRole = ownerRole;
    this.password = password;
  }

  String name() {
    return name;
  }

  Optional<String> password() {
    return password;
  }

  @Override
  public Connection connectOwner() throws SQLException {
    return cluster.connectOwner(this);
  }

  @Override
  public Optional<Connection> connectElevated() throws SQLException {
    return cluster.connectElevated(this);
  }

  @Override
  public String ownerRole() {
    return ownerRole;
  }

  @Override
  public Optional<String> elevatedRole() {
    return cluster.elevatedRole();
  }

  @Override
  public void ensureRole(String role) throws SQLException {
    if (cluster.ensureRole(role, ownerRole)) {
      madeRoles.add(role);
    }
  }

  @Override
  public void ensureTablespace(String tablespace) {
    throw new ScratchUnavailable(
        "the source names the tablespace \"" + tablespace + "\", which the scratch server lacks",
        "create the tablespace there, or leave --scratch out",
        null);
  }

  @Override
  public boolean isStandIn(String role) {
    return cluster.hasMade(role);
  }

  @Override
  public boolean isAlone() {
    return false;
  }

  @Override
  public Set<String> standIns() {
    return Set.copyOf(madeRoles);
  }

  @Override
  public void shedPower() {}

  @Override
  public DatabaseDoor copy() throws SQLException {
    return cluster.copyOf(this);
  }

  @Override
  public void drop() {
    cluster.drop(this, Set.copyOf(madeRoles));
  }

  @Override
  public int serverVersion() {
    return cluster.serverVersion();
  }
}
