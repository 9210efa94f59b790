package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import dev.plumb.postgres.catalog.Address;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Sees what statements do to the relations that existed before them: the locks this session holds
/// (`pg_locks`), the files that changed (`pg_class.relfilenode`) and the scans that began (manual,
/// 28.2 and 54.13). Inside one transaction locks and scans only grow, so a statement's own share is
/// what was not there before it.
final class Watch {

  private static final String OBSERVATION =
      """
      select c.oid, c.relfilenode,
             coalesce(pg_catalog.pg_stat_get_xact_numscans(c.oid), 0) as scans,
             coalesce((select pg_catalog.max(case l.mode
                       when 'AccessShareLock' then 0 when 'RowShareLock' then 1
                       when 'RowExclusiveLock' then 2 when 'ShareUpdateExclusiveLock' then 3
                       when 'ShareLock' then 4 when 'ShareRowExclusiveLock' then 5
                       when 'ExclusiveLock' then 6 when 'AccessExclusiveLock' then 7 end)
              from pg_catalog.pg_locks l
              where l.pid = pg_catalog.pg_backend_pid() and l.locktype = 'relation'
                and l.granted and l.relation = c.oid
                and l.database = (select d.oid from pg_catalog.pg_database d
                                  where d.datname = pg_catalog.current_database())), -1) as mode
      from pg_catalog.pg_class c
      where c.oid >= 16384 and c.relkind in ('r', 'p', 'm', 'v')
      """;

  private static final long CLASS = 1259;

  private final Connection connection;
  private final Map<Long, ObjectId> relations = new HashMap<>();
  private Map<Long, Seen> before = Map.of();

  /// @param places the objects that existed when they were last read
  Watch(Connection connection, Map<Address, ObjectId> places) {
    this.connection = connection;
    know(places);
  }

  /// Takes the names that relations have now; others than these are not looked at.
  void know(Map<Address, ObjectId> places) {
    relations.clear();
    places.forEach(
        (address, id) -> {
          if (address.classId() == CLASS && address.subId() == 0) {
            relations.put(address.objectId(), id);
          }
        });
  }

  /// Begins a transaction's account.
  void begin() throws SQLException {
    before = observe();
  }

  /// {@return the locks that stop writers and that the transaction holds as of the last look}
  Map<ObjectId, LockMode> held() {
    var held = new TreeMap<ObjectId, LockMode>();
    before.forEach(
        (oid, seen) -> {
          var id = relations.get(oid);
          if (id != null && seen.mode() >= LockMode.SHARE.ordinal()) {
            held.put(id, LockMode.values()[seen.mode()]);
          }
        });
    return held;
  }

  /// Goes on in another transaction, which holds no locks yet and has read nothing. A session
  /// counts
  /// the scans of former transactions in until it has reported them.
  void goOn() {
    var now = new HashMap<Long, Seen>();
    var counted = counted();
    before.forEach(
        (oid, seen) ->
            now.put(oid, new Seen(seen.file(), counted.getOrDefault(oid, seen).scans(), -1)));
    before = now;
  }

  private Map<Long, Seen> counted() {
    try {
      return observe();
    } catch (SQLException e) {
      throw SqlSession.failure("the observation of locks", CoreCode.STATEMENT_FAILED, e);
    }
  }

  /// {@return what the statement since the last call did}
  Certificate certify() throws SQLException {
    var now = observe();
    var locks = new TreeMap<ObjectId, LockMode>();
    Set<ObjectId> rewrites = new HashSet<>();
    Set<ObjectId> scans = new HashSet<>();
    now.forEach(
        (oid, seen) -> {
          var id = relations.get(oid);
          var was = before.get(oid);
          if (id != null && was != null) {
            if (seen.mode() > was.mode()) {
              locks.put(id, LockMode.values()[seen.mode()]);
            }
            if (seen.file() != was.file()) {
              rewrites.add(id);
            }
            if (seen.scans() > was.scans()) {
              scans.add(id);
            }
          }
        });
    before = now;
    List<Lock> held = new ArrayList<>();
    locks.forEach((id, mode) -> held.add(new Lock(id, mode)));
    return new Certificate(held, rewrites, scans);
  }

  private Map<Long, Seen> observe() throws SQLException {
    var observed = new HashMap<Long, Seen>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(OBSERVATION)) {
      while (rows.next()) {
        var seen = new Seen(rows.getLong(2), rows.getLong(3), rows.getInt(4));
        observed.put(rows.getLong(1), seen);
      }
    }
    return observed;
  }

  /// @param mode the ordinal of the strongest lock mode; -1 for none
  private record Seen(long file, long scans, int mode) {}
}
