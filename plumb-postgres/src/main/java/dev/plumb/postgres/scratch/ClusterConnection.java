package dev.plumb.postgres.scratch;

import dev.plumb.core.cache.CacheKey;
import dev.plumb.postgres.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What plumb says to a scratch server about databases and roles; one statement at a time.
final class ClusterConnection {
  /// Work on roles that several processes do on one server.
  interface RoleWork {
    void run() throws SQLException;
  }

  private static final long ROLE_LOCK = 0x706c756d62L;
  private static final int IN_PLACE_SINCE = 15;

  private final Connection connection;

  ClusterConnection(Connection connection) {
    this.connection = connection;
  }

  /// Executes a statement whose `%I` are replaced by identifiers, quoted by the server.
  synchronized void execute(String statement, String... identifiers) throws SQLException {
    String text = quoted(statement, identifiers);
    try (var executed = connection.createStatement()) {
      executed.execute(text);
    }
  }

  synchronized boolean roleExists(String name) throws SQLException {
    return !rows("select 1 from pg_catalog.pg_roles where rolname = ?", name).isEmpty();
  }

  /// Runs work while no other process makes or drops roles.
  synchronized void lockRoles(RoleWork work) throws SQLException {
    rows("select pg_catalog.pg_advisory_lock(?::bigint)::text", Long.toString(ROLE_LOCK));
    try {
      work.run();
    } finally {
      rows("select pg_catalog.pg_advisory_unlock(?::bigint)::text", Long.toString(ROLE_LOCK));
    }
  }

  /// Drops the roles of a dropped database, but those that another database still needs.
  synchronized void dropUnused(String databaseRole, String ownerRole, Set<String> leasedRoles)
      throws SQLException {
    for (String role : new HashSet<>(List.of(databaseRole, ownerRole))) {
      if (isNamedNowhere(role)) {
        execute("drop role if exists %I", role);
      }
    }
    for (String role : leasedRoles) {
      if (isNamedNowhere(role) && hasNoMember(role)) {
        execute("drop role if exists %I", role);
      }
    }
  }

  /// Makes a role that logs in with a password.
  synchronized void makeLogin(String name, String password) throws SQLException {
    String text =
        rows("select pg_catalog.format('create role %I login password %L', ?, ?)", name, password)
            .getFirst();
    try (var executed = connection.createStatement()) {
      executed.execute(text);
    }
  }

  synchronized boolean tablespaceExists(String name) throws SQLException {
    return !rows("select 1 from pg_catalog.pg_tablespace where spcname = ?", name).isEmpty();
  }

  /// Makes a tablespace that needs no folder of its own; before 15 the server makes it one.
  synchronized void makeTablespace(String name, int major) throws SQLException {
    if (major >= IN_PLACE_SINCE) {
      execute("set allow_in_place_tablespaces = on");
      execute("create tablespace %I location ''", name);
      return;
    }
    String folder =
        single("select pg_catalog.current_setting('data_directory')")
            + "_tablespace_"
            + UUID.randomUUID();
    execute("copy (select) to program " + Quoting.literal("mkdir " + folder).replace("%", "%%"));
    execute("create tablespace %I location " + Quoting.literal(folder).replace("%", "%%"), name);
  }

  synchronized boolean isSuperuser(String role) throws SQLException {
    return !rows("select 1 from pg_catalog.pg_roles where rolname = ? and rolsuper", role)
        .isEmpty();
  }

  /// {@return whether a member of the role could leave its database, or let others run programs}
  ///
  /// Before 16 who makes roles grants any role that is no superuser to itself.
  synchronized boolean lendsPower(String role, int major) throws SQLException {
    return !rows(
            """
            select 1
            from pg_catalog.pg_roles p
            where (p.rolsuper or p.rolcreaterole and ?::int < 16 or p.rolreplication
                or p.rolname in ('pg_execute_server_program', 'pg_read_server_files',
                  'pg_write_server_files', 'pg_create_subscription'))
              and pg_catalog.pg_has_role(?::pg_catalog.name, p.oid, 'MEMBER')
            """,
            Integer.toString(major),
            role)
        .isEmpty();
  }

  /// {@return the roles that a role was made a member of}
  synchronized List<String> rolesOf(String member) throws SQLException {
    return rows(
        """
        select r.rolname
        from pg_catalog.pg_auth_members m
        join pg_catalog.pg_roles r on r.oid = m.roleid
        join pg_catalog.pg_roles o on o.oid = m.member
        where o.rolname = ?
        """,
        member);
  }

  synchronized boolean databaseExists(String name) throws SQLException {
    return !rows("select 1 from pg_catalog.pg_database where datname = ?", name).isEmpty();
  }

  synchronized String ownerOf(String database) throws SQLException {
    return rows(
            "select pg_catalog.pg_get_userbyid(datdba) from pg_catalog.pg_database where datname ="
                + " ?",
            database)
        .stream()
        .findFirst()
        .orElse(database);
  }

  synchronized String single(String query) throws SQLException {
    return rows(query).getFirst();
  }

  synchronized String identity() throws SQLException {
    var parts = new ArrayList<String>();
    parts.addAll(
        rows(
            """
            select name || ' ' || version
            from pg_catalog.pg_available_extension_versions
            order by name collate "C", version collate "C"
            """));
    String version = rows("select pg_catalog.current_setting('server_version')").getFirst();
    return version + " " + CacheKey.of(parts.toArray(String[]::new)).hex().substring(0, 16);
  }

  synchronized List<String> rows(String query, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int index = 0; index < parameters.length; index++) {
        statement.setString(index + 1, parameters[index]);
      }
      try (ResultSet result = statement.executeQuery()) {
        var rows = new ArrayList<String>();
        while (result.next()) {
          rows.add(result.getString(1));
        }
        return rows;
      }
    }
  }

  synchronized void close() throws SQLException {
    connection.close();
  }

  /// What a role is set to in a database goes with the role, and no dependency tells of it.
  private boolean isNamedNowhere(String role) throws SQLException {
    return rows(
            """
            select 1 from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = ?
            where d.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
              and d.classid <> 'pg_catalog.pg_auth_members'::pg_catalog.regclass
            union all
            select 1 from pg_catalog.pg_db_role_setting s
            join pg_catalog.pg_roles r on r.oid = s.setrole and r.rolname = ?
            where s.setdatabase <> 0
            """,
            role,
            role)
        .isEmpty();
  }

  private boolean hasNoMember(String role) throws SQLException {
    return rows(
            """
            select 1 from pg_catalog.pg_auth_members m
            join pg_catalog.pg_roles r on r.oid = m.roleid and r.rolname = ?
            """,
            role)
        .isEmpty();
  }

  private String quoted(String statement, String... identifiers) throws SQLException {
    String parameters = ", ?".repeat(identifiers.length);
    var values = new ArrayList<String>();
    values.add(statement);
    values.addAll(List.of(identifiers));
    return rows("select pg_catalog.format(?" + parameters + ")", values.toArray(String[]::new))
        .getFirst();
  }
}
