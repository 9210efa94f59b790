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
import org.jspecify.annotations.Nullable;

/// Sees what statements do to the relations that existed before them: the locks this session holds
/// (`pg_locks`), the files that changed (`pg_class.relfilenode`) and the scans that began (manual,
/// 28.2 and 54.13). Inside one transaction locks and scans only grow, so a statement's own share is
/// what was not there before it.
///
/// What happens to an index or a sequence mostly comes along with its table and is covered by the
/// table's own lock; it counts where a statement is about the index or sequence itself. A sequence
/// has one row, so that its new file is not worth a word.
final class Watch {

  /// What a transaction dropped is locked by it until its end, and has no row any more.
  private static final String OBSERVATION =
      """
      with locked as (
        select l.relation as oid,
               pg_catalog.max(case l.mode
                 when 'AccessShareLock' then 0 when 'RowShareLock' then 1
                 when 'RowExclusiveLock' then 2 when 'ShareUpdateExclusiveLock' then 3
                 when 'ShareLock' then 4 when 'ShareRowExclusiveLock' then 5
                 when 'ExclusiveLock' then 6 when 'AccessExclusiveLock' then 7 end) as mode
        from pg_catalog.pg_locks l
        where l.pid = pg_catalog.pg_backend_pid() and l.locktype = 'relation'
          and l.granted and l.relation >= 16384
          and l.database = (select d.oid from pg_catalog.pg_database d
                            where d.datname = pg_catalog.current_database())
        group by l.relation)
      select c.oid, case c.relkind when 'S' then 0 else c.relfilenode end,
             coalesce(pg_catalog.pg_stat_get_xact_numscans(c.oid), 0) as scans,
             coalesce((select l.mode from locked l where l.oid = c.oid), -1) as mode,
             c.relkind in ('i', 'I', 'S') as is_minor,
             case when c.relkind in ('i', 'I') then (
               select k.oid from pg_catalog.pg_constraint k
               where k.conindid = c.oid and k.contype in ('p', 'u', 'x')) end as constraint
      from pg_catalog.pg_class c
      where c.oid >= 16384 and c.relkind in ('r', 'p', 'm', 'v', 'f', 'i', 'I', 'S')
      union all
      select l.oid, null, null, l.mode, null, null
      from locked l
      where not exists (select from pg_catalog.pg_class c where c.oid = l.oid)
      """;

  private static final long CLASS = 1259;
  private static final long CONSTRAINT = 2606;

  private final Connection connection;
  private final Map<Long, ObjectId> relations = new HashMap<>();
  private final Map<Long, ObjectId> constraints = new HashMap<>();
  private Map<Long, Seen> before = Map.of();

  /// @param places the objects that existed when they were last read
  Watch(Connection connection, Map<Address, ObjectId> places) {
    this.connection = connection;
    know(places);
  }

  /// Takes the names that relations have now; others than these are not looked at.
  void know(Map<Address, ObjectId> places) {
    relations.clear();
    constraints.clear();
    places.forEach(
        (address, id) -> {
          if (address.classId() == CLASS && address.subId() == 0) {
            relations.put(address.objectId(), id);
          } else if (address.classId() == CONSTRAINT) {
            constraints.put(address.objectId(), id);
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
          if (id != null && !seen.isMinor() && seen.mode() >= LockMode.SHARE.ordinal()) {
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
        (oid, seen) -> now.put(oid, seen.unlocked(counted.getOrDefault(oid, seen).scans())));
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
  ///
  /// @param named the indexes and sequences that the statement is about, among others
  Certificate certify(Set<ObjectId> named) throws SQLException {
    var now = observe();
    var locks = new TreeMap<ObjectId, LockMode>();
    Set<ObjectId> rewrites = new HashSet<>();
    Set<ObjectId> scans = new HashSet<>();
    now.forEach(
        (oid, seen) -> {
          var id = name(oid, seen);
          var was = before.get(oid);
          if (id != null && was != null && (!seen.isMinor() || named.contains(id))) {
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

  /// An index that belongs to a constraint goes by its name.
  private @Nullable ObjectId name(long oid, Seen seen) {
    var relation = relations.get(oid);
    return relation != null ? relation : constraints.get(seen.constraint());
  }

  private Map<Long, Seen> observe() throws SQLException {
    var observed = new HashMap<Long, Seen>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(OBSERVATION)) {
      while (rows.next()) {
        long oid = rows.getLong(1);
        int mode = rows.getInt(4);
        var was = before.get(oid);
        if (rows.getObject(2) != null) {
          observed.put(
              oid,
              new Seen(
                  rows.getLong(2), rows.getLong(3), mode, rows.getBoolean(5), rows.getLong(6)));
        } else if (was != null) {
          observed.put(oid, was.locked(mode));
        }
      }
    }
    return observed;
  }

  /// @param mode the ordinal of the strongest lock mode; -1 for none
  /// @param isMinor whether it is an index or a sequence
  /// @param constraint of an index, the number of the constraint that it belongs to; 0 for none
  private record Seen(long file, long scans, int mode, boolean isMinor, long constraint) {
    Seen locked(int newMode) {
      return new Seen(file, scans, newMode, isMinor, constraint);
    }

    Seen unlocked(long newScans) {
      return new Seen(file, newScans, -1, isMinor, constraint);
    }
  }
}
