package dev.plumb.postgres.execute;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.model.ObjectId;
import dev.plumb.postgres.kind.Firing;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.scratch.ScratchDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps the event triggers of a scratch database disabled while plumb works on it: they would act
/// on statements that are not meant for them, and might need tables that a copy does without.
/// Statements about event triggers fire none.
final class Hush {
  private static final String STATES =
      """
      select e.oid, e.evtname,
             case e.evtenabled when 'O' then 'origin' when 'R' then 'replica'
                               when 'A' then 'always' when 'D' then 'disabled' end
      from pg_catalog.pg_event_trigger e
      where e.oid >= 16384
      order by e.evtname
      """;

  private static final String DISABLED = "disabled";

  private final ScratchDatabase database;
  private final SqlSession owner;
  /// How those fire that are disabled for the time being, by their oids.
  private final Map<Long, String> hushed = new HashMap<>();

  Hush(ScratchDatabase database, SqlSession owner) {
    this.database = database;
    this.owner = owner;
  }

  /// Disables those that are not.
  void impose() {
    for (var trigger : triggers()) {
      if (!trigger.enabled().equals(DISABLED)) {
        hushed.put(trigger.oid(), trigger.enabled());
        set(trigger.name(), DISABLED);
      }
    }
  }

  /// Gives those their state back that were not.
  void lift() {
    if (hushed.isEmpty()) {
      return;
    }
    for (var trigger : triggers()) {
      var state = hushed.get(trigger.oid());
      if (state != null) {
        set(trigger.name(), state);
      }
    }
    hushed.clear();
  }

  private List<Trigger> triggers() {
    try (var statement = owner.connection().createStatement();
        var rows = statement.executeQuery(STATES)) {
      var triggers = new ArrayList<Trigger>();
      while (rows.next()) {
        triggers.add(new Trigger(rows.getLong(1), rows.getString(2), rows.getString(3)));
      }
      return triggers;
    } catch (SQLException e) {
      throw SqlSession.failure(STATES, CoreCode.STATEMENT_FAILED, e);
    }
  }

  private void set(String name, String enabled) {
    var id = ObjectId.of(Kinds.EVENT_TRIGGER, null, name);
    new SqlSession(database.elevated().orElseThrow())
        .run(sql("alter event trigger $N $S", id, Firing.verb(enabled)).text());
  }

  private record Trigger(long oid, String name, String enabled) {}
}
