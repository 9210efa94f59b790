package dev.plumb.postgres.scratch;

import java.sql.Connection;
import java.sql.SQLException;

/// Drops databases with their subscriptions, which PostgreSQL does not drop along (manual, DROP
/// DATABASE).
///
/// @param admin not connected to any of them
record Removal(ClusterConnection admin, Entrance entrance) {

  /// Lets a superuser, or who made the subscriptions, into a database.
  interface Entrance {
    Connection enter(String database) throws SQLException;
  }

  private static final String SUBSCRIBED =
      """
      select 1
      from pg_catalog.pg_subscription s
      join pg_catalog.pg_database d on d.oid = s.subdbid
      where d.datname = ?
      """;

  /// No event trigger of the database's author may fire. No publisher is asked to drop a slot.
  private static final String UNSUBSCRIBE =
      """
      do $body$
      declare
        name pg_catalog.name;
      begin
        for name in
          select e.evtname from pg_catalog.pg_event_trigger e
          where e.evtenabled operator(pg_catalog.<>) 'D'
        loop
          execute pg_catalog.format('alter event trigger %I disable', name);
        end loop;
        for name in
          select s.subname
          from pg_catalog.pg_subscription s
          join pg_catalog.pg_database d on d.oid operator(pg_catalog.=) s.subdbid
          where d.datname operator(pg_catalog.=) pg_catalog.current_database()
        loop
          execute pg_catalog.format('alter subscription %I disable', name);
          execute pg_catalog.format('alter subscription %I set (slot_name = none)', name);
          execute pg_catalog.format('drop subscription %I', name);
        end loop;
      end
      $body$
      """;

  /// Drops a database that nobody uses; does nothing if there is none.
  void drop(String database) throws SQLException {
    unsubscribe(database);
    admin.execute("drop database if exists %I", database);
  }

  /// Drops a database and ends the sessions in it; does nothing if there is none.
  void dropWithSessions(String database) throws SQLException {
    unsubscribe(database);
    admin.execute("drop database if exists %I with (force)", database);
  }

  private void unsubscribe(String database) throws SQLException {
    if (admin.rows(SUBSCRIBED, database).isEmpty()) {
      return;
    }
    try (var connection = entrance.enter(database);
        var statement = connection.createStatement()) {
      statement.execute(UNSUBSCRIBE);
    }
  }
}
