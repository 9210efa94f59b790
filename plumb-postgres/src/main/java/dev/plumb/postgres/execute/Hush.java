package dev.plumb.postgres.execute;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.model.Kind;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.kind.Firing;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.scratch.ScratchDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Keeps quiet, while plumb works on a scratch database, what would act by itself there. Event
/// triggers fire on statements that are not meant for them, and may need tables that a copy does
/// without; foreign-data wrappers reach out. Statements about event triggers fire none.
final class Hush {

  /// Event triggers first: they must be quiet before anything is said to a wrapper.
  private static final String ACTORS =
      """
      select false as is_wrapper, e.oid, e.evtname as name,
             case e.evtenabled when 'O' then 'origin' when 'R' then 'replica'
                               when 'A' then 'always' end as state
      from pg_catalog.pg_event_trigger e
      where e.oid >= 16384
      union all
      select true, w.oid, w.fdwname,
             case when p.oid is not null
                  then pg_catalog.format('%I.%I', n.nspname, p.proname) end
      from pg_catalog.pg_foreign_data_wrapper w
      left join pg_catalog.pg_proc p on p.oid = w.fdwhandler
      left join pg_catalog.pg_namespace n on n.oid = p.pronamespace
      where w.oid >= 16384
      order by 1, 3
      """;

  private final ScratchDatabase database;
  private final SqlSession owner;
  /// How those acted that are quiet for the time being, by their oids.
  private final Map<Long, String> hushed = new HashMap<>();

  Hush(ScratchDatabase database, SqlSession owner) {
    this.database = database;
    this.owner = owner;
  }

  /// Makes all of them quiet.
  void impose() {
    for (var actor : actors()) {
      if (actor.state() != null) {
        hushed.put(actor.oid(), actor.state());
        alter(actor, actor.quiet());
      }
    }
  }

  /// Lets all of them be as they were.
  void lift() {
    lift(_ -> true);
  }

  /// Lets those of one kind be as they were, because a statement is about one of them.
  void lift(Kind kind) {
    lift(actor -> actor.kind().equals(kind));
  }

  private void lift(Predicate<Actor> which) {
    if (hushed.isEmpty()) {
      return;
    }
    for (var actor : actors().reversed()) {
      var state = which.test(actor) ? hushed.remove(actor.oid()) : null;
      if (state != null) {
        alter(actor, actor.acting(state));
      }
    }
  }

  private List<Actor> actors() {
    try (var statement = owner.connection().createStatement();
        var rows = statement.executeQuery(ACTORS)) {
      var actors = new ArrayList<Actor>();
      while (rows.next()) {
        var kind = rows.getBoolean(1) ? Kinds.FOREIGN_DATA_WRAPPER : Kinds.EVENT_TRIGGER;
        actors.add(new Actor(kind, rows.getLong(2), rows.getString(3), rows.getString(4)));
      }
      return actors;
    } catch (SQLException e) {
      throw SqlSession.failure(ACTORS, CoreCode.STATEMENT_FAILED, e);
    }
  }

  private void alter(Actor actor, Sql how) {
    new SqlSession(database.elevated().orElseThrow())
        .run(sql("alter $S $I $S", actor.word(), actor.name(), how).text());
  }

  /// @param state when an event trigger fires, or a wrapper's handler; null for a quiet one
  private record Actor(Kind kind, long oid, String name, @Nullable String state) {

    boolean isWrapper() {
      return kind.equals(Kinds.FOREIGN_DATA_WRAPPER);
    }

    Sql word() {
      return isWrapper() ? sql("foreign data wrapper") : sql("event trigger");
    }

    Sql quiet() {
      return isWrapper() ? sql("no handler") : sql("disable");
    }

    Sql acting(String as) {
      return isWrapper() ? sql("handler $T", new Expression(as)) : Firing.verb(as);
    }
  }
}
