package dev.plumb.postgres.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Learns which statement made which event trigger, by name: statements about event triggers fire
/// none that could tell.
final class EventTriggerPlaces {
  private static final long EVENT_TRIGGERS = 3466;

  private EventTriggerPlaces() {}

  static List<PlacedObject> of(Connection connection, List<Work> works) throws SQLException {
    var places = new ArrayList<PlacedObject>();
    for (var work : works) {
      var definition = Definition.of(work.statement());
      if (definition.isPresent()) {
        places.addAll(named(connection, definition.get()));
      }
    }
    return places;
  }

  private static List<PlacedObject> named(Connection connection, Definition definition)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select e.oid
            from pg_catalog.pg_event_trigger e
            where e.evtname operator(pg_catalog.=) ?::pg_catalog.name
            """)) {
      query.setString(1, definition.name().getLast());
      try (var rows = query.executeQuery()) {
        return rows.next()
            ? List.of(
                new PlacedObject(
                    new Address(EVENT_TRIGGERS, rows.getLong(1), 0), definition.statement()))
            : List.of();
      }
    }
  }
}
