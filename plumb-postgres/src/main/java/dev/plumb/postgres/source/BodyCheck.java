package dev.plumb.postgres.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Lets each language validate the bodies of the functions that the source made, once everything
/// they may name exists.
///
/// A body that does not pass under the search path at its place gets a second look with every
/// schema
/// on the path: at run time the caller's path counts, which no source knows. A language that the
/// source keeps its owner from using checks nothing for it.
final class BodyCheck {
  private static final long FUNCTIONS = 1255;

  private final Session session;
  private final Map<Statement, List<Setting>> settings = new IdentityHashMap<>();
  private final Map<Statement, Work> works = new IdentityHashMap<>();

  BodyCheck(Session session, List<Work> works) {
    this.session = session;
    for (var work : works) {
      this.works.put(work.statement(), work);
      settings.put(work.statement(), work.settings());
    }
  }

  List<Failure> check(List<PlacedObject> placed) throws SQLException {
    Map<List<Setting>, List<PlacedObject>> groups = new IdentityHashMap<>();
    for (var object : placed) {
      if (object.address().catalog() == FUNCTIONS) {
        var key = settings.getOrDefault(object.statement(), Setting.none());
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(object);
      }
    }
    var failures = new ArrayList<Failure>();
    for (var group : groups.entrySet()) {
      session.enter(group.getKey());
      checkGroup(group.getValue(), failures);
    }
    return failures;
  }

  private void checkGroup(List<PlacedObject> functions, List<Failure> failures)
      throws SQLException {
    var connection = session.connection();
    set(connection, "check_function_bodies", "on");
    if (!passes(connection, functions)) {
      var suspects = new ArrayList<PlacedObject>();
      for (var function : functions) {
        if (!passes(connection, List.of(function))) {
          suspects.add(function);
        }
      }
      widenPath(connection);
      suspects.forEach(function -> look(connection, function, failures));
    }
    session.forget();
  }

  private void look(Connection connection, PlacedObject function, List<Failure> failures) {
    var work = works.get(function.statement());
    try {
      validate(connection, List.of(function));
    } catch (SQLException e) {
      if (work == null) {
        throw new IllegalStateException("a function from nowhere: " + function, e);
      }
      failures.add(new Failure(work, e));
    }
  }

  private static boolean passes(Connection connection, List<PlacedObject> functions) {
    try {
      validate(connection, functions);
      return true;
    } catch (SQLException _) {
      // Looked at again, one by one, where the failure is kept.
      return false;
    }
  }

  private static void validate(Connection connection, List<PlacedObject> functions)
      throws SQLException {
    var oids = functions.stream().map(function -> function.address().object()).toArray();
    try (var query =
        connection.prepareStatement(
            """
            select
              case l.lanname
                when 'sql' then pg_catalog.fmgr_sql_validator(p.oid)
                when 'plpgsql' then pg_catalog.plpgsql_validator(p.oid)
              end
            from pg_catalog.pg_proc p
            join pg_catalog.pg_language l on l.oid operator(pg_catalog.=) p.prolang
            where p.oid operator(pg_catalog.=) any (?)
              and l.lanname operator(pg_catalog.=) any ('{sql,plpgsql}')
              and pg_catalog.has_language_privilege(l.oid, 'usage')
            order by p.oid
            """)) {
      query.setArray(1, connection.createArrayOf("oid", oids));
      query.execute();
    }
  }

  private static void widenPath(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select pg_catalog.set_config(
              'search_path',
              pg_catalog.concat_ws(', ',
                nullif(pg_catalog.current_setting('search_path'), ''),
                'public',
                pg_catalog.string_agg(
                  pg_catalog.quote_ident(n.nspname), ', ' order by n.nspname)),
              false)
            from pg_catalog.pg_namespace n
            where n.nspname operator(pg_catalog.!~) '^(pg_|information_schema$)'
            """)) {
      query.execute();
    }
  }

  private static void set(Connection connection, String name, String value) throws SQLException {
    try (var query = connection.prepareStatement("select pg_catalog.set_config(?, ?, false)")) {
      query.setString(1, name);
      query.setString(2, value);
      query.execute();
    }
  }
}
