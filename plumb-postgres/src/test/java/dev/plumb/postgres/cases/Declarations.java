package dev.plumb.postgres.cases;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.model.Kinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Holds what the ribs declare of the statements of a plan against what the rehearsal saw, both
/// ways. A lock stays until its transaction ends, so that a statement that declares one which an
/// earlier statement took has it, too.
///
/// Statements outside of transactions let go of their locks before anyone can look from inside;
/// they are looked at from another session, by `ConcurrentLocksTest`.
///
/// A table that is made anew has the name of its predecessor, whose partitions a rib cannot tell
/// from its own: what is declared of them for a statement on the new table may be too much.
///
/// @param actual the state before the plan; what is made later stops nobody
record Declarations(Plan plan, Schema actual) {

  /// {@return a sentence for each lock or rewrite that is only declared or only seen}
  List<String> differences() {
    var found = new ArrayList<String>();
    var made = new HashSet<ObjectId>();
    for (var segment : plan.segments()) {
      var declared = new TreeMap<ObjectId, LockMode>();
      var seen = new TreeMap<ObjectId, LockMode>();
      for (var planned : segment) {
        var entry = plan.entries().get(planned.number() - 1);
        add(declared, planned.step().locks());
        add(seen, entry.certificate().locks());
        if (planned.step().mode() != TransactionMode.OUTSIDE) {
          compareLocks(entry, declared, seen, made, found);
          compareRewrites(entry, found);
        }
        if (planned.cause() instanceof Change.Create || planned.cause() instanceof Change.Replace) {
          made.add(planned.cause().id());
        }
      }
    }
    return found;
  }

  private void compareLocks(
      Plan.Entry entry,
      Map<ObjectId, LockMode> declared,
      Map<ObjectId, LockMode> seen,
      Set<ObjectId> made,
      List<String> found) {
    var step = entry.planned().step();
    for (var lock : step.locks()) {
      var taken = seen.get(lock.relation());
      boolean isOld =
          actual.contains(lock.relation())
              && Hierarchy.lineage(lock.relation(), actual).stream().noneMatch(made::contains);
      boolean isUnseen = taken == null && isGivenAway(entry);
      if (isOld && !isUnseen && isStronger(lock.mode(), taken)) {
        found.add(sentence(step, "declares " + text(lock) + " and has " + taken));
      }
    }
    for (var lock : entry.certificate().locks()) {
      var said = declared.get(lock.relation());
      if (lock.mode().blocksWrites() && isStronger(lock.mode(), said)) {
        found.add(sentence(step, "takes " + text(lock) + " and declares " + said));
      }
    }
  }

  /// The owner of a scratch database gives objects only to roles that it is a member of; to others
  /// a
  /// superuser does, in a session that nobody watches.
  private static boolean isGivenAway(Plan.Entry entry) {
    return entry.planned().cause().id().kind().equals(Kinds.OWNER);
  }

  /// Whether a new column or type needs its rows written anew hangs on the volatility of a default
  /// and on how types are stored, which the server finds out and no rib imitates (ADR 1).
  private void compareRewrites(Plan.Entry entry, List<String> found) {
    Step step = entry.planned().step();
    Certificate seen = entry.certificate();
    if (!entry.planned().cause().id().kind().equals(Kinds.COLUMN)) {
      step.rewrites().stream()
          .filter(relation -> actual.contains(relation) && !seen.rewrites().contains(relation))
          .forEach(relation -> found.add(sentence(step, "does not rewrite " + relation)));
    }
    seen.rewrites().stream()
        .filter(relation -> !step.rewrites().contains(relation))
        .forEach(relation -> found.add(sentence(step, "rewrites undeclared " + relation)));
  }

  private static boolean isStronger(LockMode mode, @Nullable LockMode than) {
    return than == null || than.compareTo(mode) < 0;
  }

  private static void add(Map<ObjectId, LockMode> locks, Collection<Lock> more) {
    for (var lock : more) {
      locks.merge(lock.relation(), lock.mode(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
  }

  private static String sentence(Step step, String words) {
    return "'" + step.sql() + "' " + words;
  }

  private static String text(Lock lock) {
    return lock.mode() + " on " + lock.relation();
  }
}
