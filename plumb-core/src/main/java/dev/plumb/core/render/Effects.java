package dev.plumb.core.render;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the statements of a plan do to others, as far as others notice.
final class Effects {
  private Effects() {}

  /// {@return the relations of one statement that writers, or readers too, have to wait for; by the
  /// strongest mode declared or seen, strongest mode first}
  static SortedMap<LockMode, List<ObjectId>> locks(Plan.Entry entry) {
    Map<ObjectId, LockMode> strongest = new TreeMap<>();
    all(entry)
        .filter(lock -> lock.mode().blocksWrites())
        .forEach(lock -> strongest.merge(lock.relation(), lock.mode(), Effects::stronger));
    SortedMap<LockMode, List<ObjectId>> byMode = new TreeMap<>(Comparator.reverseOrder());
    strongest.forEach(
        (relation, mode) -> byMode.computeIfAbsent(mode, _ -> new ArrayList<>()).add(relation));
    return byMode;
  }

  /// {@return the locks of one statement, each mode with its relations, such as `SHARE on table
  /// shop.orders`}
  static List<String> lockTexts(Plan.Entry entry) {
    return locks(entry).entrySet().stream()
        .map(each -> each.getKey() + " on " + names(each.getValue()))
        .toList();
  }

  static Optional<LockMode> strongestLock(Plan plan) {
    return plan.entries().stream()
        .flatMap(Effects::all)
        .map(Lock::mode)
        .max(Comparator.naturalOrder());
  }

  /// {@return the names in order, with commas between}
  static String names(Collection<ObjectId> ids) {
    return ids.stream().sorted().map(ObjectId::toString).collect(Collectors.joining(", "));
  }

  private static Stream<Lock> all(Plan.Entry entry) {
    return Stream.concat(
        entry.planned().step().locks().stream(), entry.certificate().locks().stream());
  }

  private static LockMode stronger(LockMode one, LockMode other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
