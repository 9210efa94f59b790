package dev.plumb.core.forecast;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Forecast;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The strong locks that a transaction holds so far, on relations with rows. They are held until it
/// ends, so what takes long makes others wait.
final class HeldLocks {
  private final Sizes sizes;
  private final Map<ObjectId, LockMode> held = new TreeMap<>();

  HeldLocks(Sizes sizes) {
    this.sizes = sizes;
  }

  void take(Plan.Entry entry) {
    for (var lock : entry.certificate().locks()) {
      if (lock.mode().blocksWrites() && sizes.of(lock.relation()).isPresent()) {
        held.merge(
            lock.relation(), lock.mode(), (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }
  }

  /// {@return what is bad about a statement that takes long while these locks are held}
  List<Hazard> hazards(Plan.Entry entry, Forecast forecast) {
    if (!Threshold.isLong(forecast)) {
      return List.of();
    }
    var seen = entry.certificate();
    return held.entrySet().stream()
        .filter(lock -> !seen.rewrites().contains(lock.getKey()))
        .filter(lock -> !sizes.isEmpty(lock.getKey()))
        .map(
            lock ->
                seen.scans().contains(lock.getKey())
                    ? scanned(lock.getKey(), lock.getValue(), forecast)
                    : held(lock.getKey(), lock.getValue(), forecast))
        .toList();
  }

  private static Hazard scanned(ObjectId relation, LockMode mode, Forecast forecast) {
    var rows = Amounts.rows(forecast.rows()) + " are read, " + Amounts.range(forecast);
    return mode.blocksReads()
        ? new Hazard(
            HazardKind.SCAN_UNDER_LOCK, relation, rows + ", while nobody can use " + relation)
        : new Hazard(
            HazardKind.SHARE_LOCK_ON_WRITE,
            relation,
            rows + ", while nobody can write " + relation);
  }

  private static Hazard held(ObjectId relation, LockMode mode, Forecast forecast) {
    return mode.blocksReads()
        ? new Hazard(
            HazardKind.ACCESS_EXCLUSIVE,
            relation,
            "nobody can use " + relation + " for " + Amounts.range(forecast))
        : new Hazard(
            HazardKind.SHARE_LOCK_ON_WRITE,
            relation,
            "nobody can write " + relation + " for " + Amounts.range(forecast));
  }
}
