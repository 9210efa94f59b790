package dev.plumb.postgres.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A database of an embedded server.
final class EmbeddedDoor implements DatabaseDoor {
  private final EmbeddedCluster cluster;
  private final String name;
  private final String ownerRole;
  private final Set<String> leasedRoles = new HashSet<>();
  private final Set<String> madeRoles = new HashSet<>();

  EmbeddedDoor(EmbeddedCluster cluster, String name, String ownerRole) {
    this.cluster = cluster;
    this.name = name;
    this.ownerRole = ownerRole;
  }

  @Override
  public Connection connectOwner() throws SQLException {
    return cluster.connectOwner(ownerRole, name);
  }

  @Override
  public Optional<Connection> connectElevated() throws SQLException {
    return Optional.of(cluster.connectAdmin(name));
  }

  @Override
  public String ownerRole() {
    return ownerRole;
  }

  @Override
  public Optional<String> elevatedRole() {
    return Optional.of(Installation.ADMIN);
  }

  @Override
  public void ensureRole(String role) throws SQLException {
    if (leasedRoles.add(role) && cluster.ensureRole(role, ownerRole)) {
      madeRoles.add(role);
    }
  }

  @Override
  public void ensureTablespace(String tablespace) throws SQLException {
    cluster.ensureTablespace(tablespace);
  }

  @Override
  public boolean isStandIn(String role) {
    return cluster.isShared() || madeRoles.contains(role);
  }

  @Override
  public boolean isAlone() {
    return !cluster.isShared();
  }

  @Override
  public Set<String> standIns() {
    return Set.copyOf(madeRoles);
  }

  @Override
  public void shedPower() throws SQLException {
    if (isAlone()) {
      cluster.shedPower(ownerRole);
    }
  }

  @Override
  public DatabaseDoor copy() throws SQLException {
    return cluster.copyOf(name, ownerRole);
  }

  @Override
  public void drop() {
    cluster.drop(name, ownerRole, Set.copyOf(leasedRoles));
  }

  @Override
  public int serverVersion() {
    return cluster.version().number();
  }
}
