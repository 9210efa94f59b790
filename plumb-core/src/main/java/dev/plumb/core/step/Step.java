package dev.plumb.core.step;

import dev.plumb.core.model.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One statement with everything its rib declares about it. The rehearsal fails a statement that
/// does more than it declares; the tests of the ribs fail one that does less, too.
///
/// @param locks the strongest lock on each relation that existed before; a lock that stops neither
///     readers nor writers need not be declared
/// @param rewrites the relations whose rows are written anew, as far as can be said beforehand:
///     whether the values of a column can stay as they are is for the server to find out
/// @param scans the relations that may be read from end to end under the lock, by the server's
///     choice
/// @param recovery for a statement that cannot be undone: what clears away its leavings after it
/// was
///     interrupted, so that it can be tried again; null where it can be tried again as it is
/// @param fill which rows get values, where that can be done batch by batch; null otherwise
public record Step(
    Sql sql,
    List<Lock> locks,
    Set<ObjectId> rewrites,
    Set<ObjectId> scans,
    TransactionMode mode,
    List<Hazard> hazards,
    @Nullable Sql recovery,
    @Nullable Fill fill) {

  public Step {
    locks = List.copyOf(locks);
    rewrites = Set.copyOf(rewrites);
    scans = Set.copyOf(scans);
    hazards = List.copyOf(hazards);
  }

  /// {@return a step that takes no strong lock and hurts nobody}
  public static Step of(Sql sql) {
    return new Step(
        sql, List.of(), Set.of(), Set.of(), TransactionMode.TRANSACTIONAL, List.of(), null, null);
  }

  public Step locking(ObjectId relation, LockMode lockMode) {
    var more = new ArrayList<>(locks);
    more.add(new Lock(relation, lockMode));
    return new Step(sql, more, rewrites, scans, mode, hazards, recovery, fill);
  }

  public Step rewriting(ObjectId relation) {
    return new Step(sql, locks, with(rewrites, relation), scans, mode, hazards, recovery, fill);
  }

  public Step scanning(ObjectId relation) {
    return new Step(sql, locks, rewrites, with(scans, relation), mode, hazards, recovery, fill);
  }

  public Step in(TransactionMode newMode) {
    return new Step(sql, locks, rewrites, scans, newMode, hazards, recovery, fill);
  }

  public Step risking(HazardKind kind, ObjectId about, String message) {
    var more = new ArrayList<>(hazards);
    more.add(new Hazard(kind, about, message));
    return new Step(sql, locks, rewrites, scans, mode, more, recovery, fill);
  }

  /// {@return the step with the statement that clears away its leavings}
  public Step recoveredBy(Sql statement) {
    return new Step(sql, locks, rewrites, scans, mode, hazards, statement, fill);
  }

  /// {@return the step as one that gives values to rows that lack one}
  public Step filling(ObjectId relation, ObjectId column) {
    var filled = new Fill(relation, column);
    return new Step(sql, locks, rewrites, scans, mode, hazards, recovery, filled);
  }

  /// {@return the same step where nothing is at stake}
  public Step harmless() {
    return new Step(sql, locks, rewrites, scans, mode, List.of(), recovery, fill);
  }

  /// {@return the relations that it declares to lock or to write anew}
  public Set<ObjectId> relations() {
    var relations = new TreeSet<>(rewrites);
    locks.forEach(lock -> relations.add(lock.relation()));
    return relations;
  }

  private static Set<ObjectId> with(Set<ObjectId> ids, ObjectId id) {
    var more = new TreeSet<>(ids);
    more.add(id);
    return more;
  }
}
