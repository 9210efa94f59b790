package dev.plumb.core.proof;

import dev.plumb.core.cache.CacheKey;
import dev.plumb.core.cache.ContentCache;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.diff.Disorder;
import dev.plumb.core.diff.Order;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.ServerObjects;
import dev.plumb.core.source.SourceFile;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plans that were proven before, between states of the same content on the same server. One
/// that cannot be read, or was changed since it was written, counts as absent.
public final class ProvenPlans {
  private static final String FORMAT = "proven plan 1";

  private final Dialect dialect;
  private final Laboratory laboratory;
  private final ContentCache cache;

  public ProvenPlans(Dialect dialect, Laboratory laboratory, ContentCache cache) {
    this.dialect = dialect;
    this.laboratory = laboratory;
    this.cache = cache;
  }

  /// {@return the plan from one state to a goal, proven now or before}
  public Plan find(Schema actual, Goal goal, int major, Supplier<Plan> proof) {
    var stamp = stamp();
    if (stamp.isEmpty()) {
      return proof.get();
    }
    var fingerprints = new Fingerprints(dialect.rules());
    var both = Stream.of(actual, goal.schema()).parallel().map(fingerprints::of).toList();
    var from = both.getFirst();
    var to = both.getLast();
    var key = key(stamp.get() + from + actual.scope(), to + order(actual, goal), goal, major);
    boolean isWhole = !new ServerObjects(dialect.rules()).areAmong(actual.ids());
    Predicate<Plan> isFromHere =
        plan -> plan.from().equals(isWhole ? from : fingerprints.of(actual, plan.touched()));
    var known =
        cache
            .findText(key)
            .flatMap(this::read)
            .filter(plan -> plan.major() == major)
            .filter(isFromHere);
    if (known.isPresent()) {
      return known.get();
    }
    var plan = proof.get();
    cache.putText(key, new PlanFile(FORMAT, dialect.name(), plan, Set.of()).write());
    return plan;
  }

  private Optional<String> stamp() {
    return BuildStamp.of(ProvenPlans.class)
        .flatMap(core -> BuildStamp.of(dialect.getClass()).map(own -> core + " " + own + " "));
  }

  private CacheKey key(String from, String to, Goal goal, int major) {
    return CacheKey.of(
        FORMAT,
        dialect.name() + " " + dialect.version(),
        laboratory.identity(major),
        Integer.toString(major),
        from,
        to + goal.schema().scope() + " " + goal.author() + " " + goal.form() + " " + goal.parking(),
        goal.renames().stream()
            .map(rename -> rename.from() + "=" + rename.to())
            .sorted()
            .collect(Collectors.joining("\n")),
        goal.conversions().entrySet().stream()
            .sorted(Entry.comparingByKey())
            .map(Object::toString)
            .collect(Collectors.joining("\n")));
  }

  /// The order of parts is no part of a fingerprint, so a plan that minds it is found by the order
  /// that it is to bring about.
  private String order(Schema actual, Goal goal) {
    return goal.order() == Order.REBUILD
        ? new Disorder(dialect.rules()).between(actual, goal.schema()).toString()
        : "";
  }

  private Optional<Plan> read(String text) {
    try {
      var file = new SourceFile("cache", text);
      return Optional.of(PlanFile.read(file, dialect.name(), dialect.rules()).plan());
    } catch (PlanStale | SourceRejected damaged) {
      return Optional.empty();
    }
  }
}
