package dev.plumb.postgres.scratch;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// The databases on an embedded server whose process is gone and to which nobody is connected.
///
/// @param entrance lets the superuser into them
record Abandoned(ClusterConnection admin, Removal.Entrance entrance) {
  /// Begins the name of each database, before the id of the process that made it.
  static final String PREFIX = "plumb_";

  void drop() throws SQLException {
    for (String name : unvisited()) {
      if (ProcessHandle.of(processId(name)).isEmpty()) {
        String owner = admin.ownerOf(name);
        new Removal(admin, entrance).drop(name);
        admin.lockRoles(() -> admin.dropUnused(name, owner, Set.of()));
      }
    }
  }

  private List<String> unvisited() throws SQLException {
    return admin.rows(
        """
        select d.datname from pg_catalog.pg_database d
        where d.datname ~ '^plumb_[0-9]+_'
          and not exists (select from pg_catalog.pg_stat_activity a where a.datid = d.oid)
        order by d.datname
        """);
  }

  private static long processId(String name) {
    return Long.parseLong(name.substring(PREFIX.length(), name.lastIndexOf('_')));
  }
}
