package dev.plumb.core.plan;

import dev.plumb.core.json.IdJson;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Fill;
import dev.plumb.core.step.Forecast;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A plan as a tree that [dev.plumb.core.json.Json] writes, and its pieces for those that write
/// more
/// about them.
public final class PlanTree {
  private PlanTree() {}

  static Map<String, @Nullable Object> of(PlanFile file) {
    var plan = file.plan();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("tool", file.tool());
    tree.put("dialect", file.dialect());
    tree.put("major", plan.major());
    tree.put("from", plan.from());
    tree.put("to", plan.to());
    tree.put("form", GroundsTree.form(plan.form()));
    tree.put("acknowledged", file.acknowledged().stream().sorted().toList());
    tree.put("milestones", plan.milestones().stream().map(PlanTree::milestone).toList());
    tree.put("trail", trail(plan.trail()));
    tree.put("entries", plan.entries().stream().map(PlanTree::entry).toList());
    tree.put("before", file.before());
    return tree;
  }

  /// {@return a word for a constant, such as `access exclusive`}
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<Map<String, @Nullable Object>> trail(Trail trail) {
    return trail.states().entrySet().stream()
        .map(
            whole -> {
              Map<String, @Nullable Object> tree = new LinkedHashMap<>();
              tree.put("object", whole.getKey());
              tree.put("states", whole.getValue());
              return tree;
            })
        .toList();
  }

  private static Map<String, @Nullable Object> milestone(Milestone milestone) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("state", milestone.state());
    var footprint = milestone.footprint();
    tree.put("footprint", footprint == null ? null : footprint(footprint));
    return tree;
  }

  private static Map<String, @Nullable Object> footprint(Footprint footprint) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("objects", objects(footprint.objects()));
    tree.put("others", footprint.others());
    return tree;
  }

  public static Map<String, @Nullable Object> entry(Plan.Entry entry) {
    var planned = entry.planned();
    var step = planned.step();
    var seen = entry.certificate();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("number", planned.number());
    tree.put("segment", planned.segment());
    tree.put("mode", word(step.mode()));
    tree.put("sql", step.sql().text());
    tree.put("recovery", step.recovery() == null ? null : step.recovery().text());
    tree.put("fill", step.fill() == null ? null : fill(step.fill()));
    tree.put("cause", cause(planned.cause()));
    tree.put("grounds", GroundsTree.of(planned.grounds()));
    tree.put("declared", declared(step));
    tree.put("seen", effects(seen.locks(), seen.rewrites(), seen.scans()));
    tree.put("forecast", entry.forecast().map(PlanTree::forecast).orElse(null));
    tree.put("hazards", entry.hazards().stream().map(PlanTree::hazard).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> fill(Fill fill) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("relation", IdJson.object(fill.relation()));
    tree.put("column", IdJson.object(fill.column()));
    return tree;
  }

  static Map<String, @Nullable Object> declared(Step step) {
    var declared = effects(step.locks(), step.rewrites(), step.scans());
    declared.put("hazards", step.hazards().stream().map(PlanTree::hazard).toList());
    return declared;
  }

  private static Map<String, @Nullable Object> forecast(Forecast forecast) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("rows", forecast.rows());
    tree.put("read_bytes", forecast.read());
    tree.put("written_bytes", forecast.written());
    tree.put("least_ms", forecast.least().toMillis());
    tree.put("most_ms", forecast.most().toMillis());
    return tree;
  }

  private static Map<String, @Nullable Object> cause(Change cause) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("verb", cause.verb());
    tree.put("object", IdJson.object(cause.id()));
    switch (cause) {
      case Change.Alter(_, var attributes) -> tree.put("attributes", attributes);
      case Change.Replace(_, var reason) -> tree.put("reason", reason);
      case Change.Rename(_, var to) -> tree.put("to", IdJson.object(to));
      case Change.Carry(_, var replaced) -> tree.put("replaced", IdJson.object(replaced));
      case Change.Create _, Change.Drop _, Change.Park _ -> {}
    }
    return tree;
  }

  private static Map<String, @Nullable Object> effects(
      Collection<Lock> locks, Set<ObjectId> rewrites, Set<ObjectId> scans) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("locks", locks.stream().map(PlanTree::lock).toList());
    tree.put("rewrites", objects(rewrites));
    tree.put("scans", objects(scans));
    return tree;
  }

  private static Map<String, @Nullable Object> lock(Lock lock) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("mode", word(lock.mode()));
    tree.put("relation", IdJson.object(lock.relation()));
    return tree;
  }

  public static Map<String, @Nullable Object> hazard(Hazard hazard) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", hazard.kind().code());
    tree.put("about", IdJson.object(hazard.about()));
    tree.put("message", hazard.message());
    return tree;
  }

  private static List<Map<String, @Nullable Object>> objects(Set<ObjectId> ids) {
    return ids.stream().sorted().map(IdJson::object).toList();
  }
}
