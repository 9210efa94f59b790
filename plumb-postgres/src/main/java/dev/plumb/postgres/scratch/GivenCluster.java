package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The temporary databases and roles that plumb makes on a server that is not its own.
final class GivenCluster {
  private static final String PREFIX = "plumb_scratch_";
  private static final Duration ABANDONED = Duration.ofDays(1);
  private static final int SET_OPTION_SINCE = 16;

  private final GivenServer server;
  private final ScratchSettings settings;
  private final Set<GivenDoor> open;
  private final ClusterConnection admin;
  private final String user;
  private final boolean superuser;
  private final boolean makesRoles;
  private final int serverVersion;
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  private GivenCluster(
      GivenServer server, ScratchSettings settings, Set<GivenDoor> open, ClusterConnection admin)
      throws SQLException {
    this.server = server;
    this.settings = settings;
    this.open = open;
    this.admin = admin;
    this.user = admin.single("select current_user::text");
    this.superuser = admin.single("select pg_catalog.current_setting('is_superuser')").equals("on");
    this.makesRoles =
        !admin
            .rows(
                """
                select 1 from pg_catalog.pg_roles
                where rolname = current_user and (rolsuper or rolcreaterole)
                """)
            .isEmpty();
    this.serverVersion =
        Integer.parseInt(admin.single("select pg_catalog.current_setting('server_version_num')"));
  }

  static GivenCluster connect(GivenServer server, ScratchSettings settings, Set<GivenDoor> open)
      throws SQLException {
    return new GivenCluster(server, settings, open, new ClusterConnection(server.connect()));
  }

  int major() {
    return serverVersion / 10_000;
  }

  int serverVersion() {
    return serverVersion;
  }

  String identity() throws SQLException {
    return admin.identity();
  }

  void close() throws SQLException {
    admin.close();
  }

  GivenDoor newDatabase() throws SQLException {
    String name = PREFIX + Clock.systemUTC().instant().getEpochSecond() + "_" + id();
    if (!makesRoles) {
      admin.execute("create database %I", name);
      return opened(new GivenDoor(this, name, user, Optional.empty()));
    }
    String password = password();
    admin.makeLogin(name, password);
    allowOwnership(name);
    admin.execute("create database %I owner %I", name, name);
    return opened(new GivenDoor(this, name, name, Optional.of(password)));
  }

  GivenDoor copyOf(GivenDoor original) throws SQLException {
    String name = PREFIX + Clock.systemUTC().instant().getEpochSecond() + "_" + id();
    admin.execute(
        "create database %I owner %I template %I", name, original.ownerRole(), original.name());
    return opened(new GivenDoor(this, name, original.ownerRole(), original.password()));
  }

  Connection connectOwner(GivenDoor door) throws SQLException {
    if (door.password().isEmpty()) {
      return server.connect(door.name());
    }
    long millis = settings.statementTime().toMillis();
    try {
      return server.connect(
          door.name(),
          door.ownerRole(),
          door.password().orElseThrow(),
          "-c statement_timeout=" + millis + " -c lock_timeout=" + millis);
    } catch (SQLException refusal) {
      throw new ScratchUnavailable(
          "the scratch server does not let in the role that was made for loading: "
              + refusal.getMessage(),
          "let roles log in with a password (pg_hba.conf: scram-sha-256), or connect as a role with"
              + " CREATEDB but neither SUPERUSER nor CREATEROLE",
          refusal);
    }
  }

  Optional<Connection> connectElevated(GivenDoor door) throws SQLException {
    return superuser
        ? Optional.of(server.connect(door.name(), Quiet.superuser(major())))
        : Optional.empty();
  }

  Optional<String> elevatedRole() {
    return superuser ? Optional.of(user) : Optional.empty();
  }

  /// {@return whether the role was made}
  boolean ensureRole(String role, String ownerRole) throws SQLException {
    if (role.startsWith("pg_") || role.equals(ownerRole)) {
      return false;
    }
    if (admin.isSuperuser(role)) {
      throw new ScratchUnavailable(
          "the source gives objects to \"" + role + "\", a superuser of the scratch server",
          "leave --scratch out: on the embedded server the name means nothing",
          null);
    }
    boolean made = !admin.roleExists(role);
    if (made && !makesRoles) {
      throw new ScratchUnavailable(
          "the source names the role \"" + role + "\", which the scratch server lacks",
          "create the role there, give " + user + " CREATEROLE, or leave --scratch out",
          null);
    }
    if (made) {
      admin.execute("create role %I nologin", role);
      this.made.add(role);
    }
    if (!ownerRole.equals(user)) {
      admin.execute("grant %I to %I" + memberOptions(), role, ownerRole);
    }
    return made;
  }

  /// {@return whether a role was made for some database}
  boolean hasMade(String role) {
    return made.contains(role);
  }

  void drop(GivenDoor door, Set<String> madeRoles) {
    if (!open.remove(door)) {
      return;
    }
    try {
      removal().dropWithSessions(door.name());
      if (door.password().isPresent()) {
        admin.dropUnused(door.ownerRole(), door.ownerRole(), madeRoles);
      }
    } catch (SQLException refusal) {
      throw ScratchServer.refused("drop its temporary database", refusal);
    }
  }

  /// Drops what runs that were killed left behind.
  void dropAbandoned(Instant now) throws SQLException {
    var abandoned =
        admin.rows(
            """
            select d.datname from pg_catalog.pg_database d
            where d.datname ~ '^plumb_scratch_[0-9]+_'
              and pg_catalog.split_part(d.datname, '_', 3)::bigint < ?::bigint
              and pg_catalog.pg_has_role(d.datdba, 'USAGE')
              and not exists (
                select from pg_catalog.pg_stat_activity a where a.datid = d.oid)
            """,
            Long.toString(now.minus(ABANDONED).getEpochSecond()));
    for (String name : abandoned) {
      removal().drop(name);
      if (makesRoles) {
        admin.dropUnused(name, name, Set.of());
      }
    }
  }

  private Removal removal() {
    return new Removal(admin, database -> server.connect(database, Quiet.superuser(major())));
  }

  private GivenDoor opened(GivenDoor door) {
    open.add(door);
    return door;
  }

  private void allowOwnership(String role) throws SQLException {
    if (!superuser) {
      admin.execute("grant %I to %I" + memberOptions(), role, user);
    }
  }

  private String memberOptions() {
    return major() >= SET_OPTION_SINCE ? " with inherit true, set true" : "";
  }

  private static String id() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  private static String password() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
