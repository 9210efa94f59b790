package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// The databases and roles of one embedded server, made through one superuser's connection.
///
/// Each database has an owner of its own, with the same name; by the server's rules a role other
/// than the superuser reaches only the database of its name. Roles that sources name are shared by
/// all databases of the server: they live as long as some owner is a member of them.
final class EmbeddedCluster {
  private static final int STRATEGY_SINCE = 15;
  private static final int GRANT_OPTIONS_SINCE = 16;

  private final ScratchServer server;
  private final RunRoot.Memory memory;
  private final Isolation isolation;
  private final ScratchSettings settings;
  private final ClusterConnection admin;
  private final Queue<Thread> drops = new ConcurrentLinkedQueue<>();

  EmbeddedCluster(
      ScratchServer server, RunRoot.Memory memory, Isolation isolation, ScratchSettings settings)
      throws SQLException {
    this.server = server;
    this.memory = memory;
    this.isolation = isolation;
    this.settings = settings;
    this.admin = new ClusterConnection(connectAdmin("postgres"));
  }

  EmbeddedVersion version() {
    return server.version();
  }

  boolean isUsable() throws IOException {
    return server.touch();
  }

  /// {@return whether no role of the server means anything of its own}
  boolean isShared() {
    return isolation == Isolation.SHARED;
  }

  String identity() throws SQLException {
    return admin.identity();
  }

  EmbeddedDoor newDatabase() throws SQLException {
    String name = newName();
    admin.execute("create role %I login", name);
    admin.execute("create database %I owner %I" + strategy(), name, name);
    return new EmbeddedDoor(this, name, name);
  }

  EmbeddedDoor copyOf(String original, String ownerRole) throws SQLException {
    String name = newName();
    admin.execute("create role %I", name);
    admin.execute("grant %I to %I", name, ownerRole);
    admin.execute(
        "create database %I owner %I template %I" + strategy(), name, ownerRole, original);
    return new EmbeddedDoor(this, name, ownerRole);
  }

  Connection connectAdmin(String database) throws SQLException {
    return server.connect(Installation.ADMIN, database, Quiet.superuser(version().major()));
  }

  Connection connectOwner(String role, String database) throws SQLException {
    long millis = settings.statementTime().toMillis();
    var overtime = new Overtime(admin, database, role, settings.statementTime());
    Thread.ofVirtual().start(overtime);
    return server.connect(
        role, database, "-c statement_timeout=" + millis + " -c lock_timeout=" + millis);
  }

  /// Drops, without waiting, what processes that crashed have left on this server.
  void dropAbandoned() {
    Thread.ofVirtual().start(this::dropAbandonedNow);
  }

  /// A tablespace lives inside the server's own folder, where that is possible; it stays for those
  /// who name it next.
  void ensureTablespace(String name) throws SQLException {
    admin.lockRoles(
        () -> {
          if (!admin.tablespaceExists(name)) {
            admin.makeTablespace(name, version().major());
            admin.execute("grant create on tablespace %I to public", name);
          }
        });
  }

  /// {@return whether the role was made}
  boolean ensureRole(String role, String ownerRole) throws SQLException {
    if (role.startsWith("pg_")) {
      return false;
    }
    if (role.equals(Installation.ADMIN)) {
      throw new ScratchUnavailable(
          "a source may not name the role \"" + role + "\"", "rename the role", null);
    }
    var made = new AtomicBoolean();
    admin.lockRoles(
        () -> {
          if (!admin.roleExists(role)) {
            admin.execute("create role %I nologin", role);
            made.set(true);
          }
          if (isShared() || !lendsPower(role)) {
            String options =
                version().major() >= GRANT_OPTIONS_SINCE ? " with inherit true, set true" : "";
            admin.execute("grant %I to %I" + options, role, ownerRole);
          }
        });
    return made.get();
  }

  /// Takes from the owner of a database what became powerful after it was given to it.
  void shedPower(String ownerRole) throws SQLException {
    for (String role : admin.rolesOf(ownerRole)) {
      if (lendsPower(role)) {
        admin.execute("revoke %I from %I", role, ownerRole);
      }
    }
  }

  private boolean lendsPower(String role) throws SQLException {
    return admin.lendsPower(role, version().major());
  }

  void drop(String name, String ownerRole, Set<String> leasedRoles) {
    switch (isolation) {
      case PRIVATE -> end();
      case SHARED ->
          drops.add(Thread.ofVirtual().start(() -> dropNow(name, ownerRole, leasedRoles)));
    }
  }

  /// Gives the server back to those who share it, without waiting.
  void release() {
    Thread.ofVirtual().start(this::releaseNow);
  }

  private void releaseNow() {
    try {
      for (Thread drop : drops) {
        drop.join();
      }
      admin.close();
      server.release();
    } catch (InterruptedException | SQLException | IOException ended) {
      // The lease of a process that ends is given back by its keeper.
      return;
    }
  }

  private void dropNow(String name, String ownerRole, Set<String> leasedRoles) {
    try {
      new Removal(admin, this::connectAdmin).dropWithSessions(name);
      admin.lockRoles(() -> admin.dropUnused(name, ownerRole, leasedRoles));
    } catch (SQLException gone) {
      // A server that has ended has taken its databases along; one that lives on drops them later,
      // as it does for processes that crashed.
      return;
    }
  }

  private void dropAbandonedNow() {
    try (Connection own = connectAdmin("postgres")) {
      new Abandoned(new ClusterConnection(own), this::connectAdmin).drop();
    } catch (SQLException gone) {
      // Another process drops the same, or the server has ended: the next run looks again.
      return;
    }
  }

  private void end() {
    try {
      admin.close();
      server.end();
    } catch (SQLException | IOException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  /// Copying files is quickest in memory and slowest on a disk.
  private String strategy() {
    boolean dear = memory == RunRoot.Memory.DISK || version().major() < STRATEGY_SINCE;
    return dear ? "" : " strategy file_copy";
  }

  private static String newName() {
    String id = UUID.randomUUID().toString().substring(0, 8);
    return Abandoned.PREFIX + ProcessHandle.current().pid() + "_" + id;
  }
}
