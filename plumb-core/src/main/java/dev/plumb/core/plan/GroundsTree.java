package dev.plumb.core.plan;

import dev.plumb.core.diff.DifferenceJson;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.step.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a statement is there, as a tree that [dev.plumb.core.json.Json] writes.
public final class GroundsTree {
  private GroundsTree() {}

  static Map<String, @Nullable Object> of(Grounds grounds) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("differences", grounds.differences().stream().map(DifferenceJson::of).toList());
    tree.put("after", grounds.predecessors().stream().map(GroundsTree::other).toList());
    var alternative = grounds.alternative();
    tree.put("alternative", alternative == null ? null : alternative(alternative));
    return tree;
  }

  public static @Nullable Map<String, @Nullable Object> form(@Nullable FormChoice choice) {
    if (choice == null) {
      return null;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("name", PlanTree.word(choice.form()));
    tree.put("cause", PlanTree.word(choice.cause()));
    return tree;
  }

  /// {@return another statement of the plan, and why it comes before or after}
  public static Map<String, @Nullable Object> other(Predecessor predecessor) {
    var reason = predecessor.reason();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("number", predecessor.number());
    tree.put("rule", reason.rule().word());
    tree.put("waiting", IdJson.object(reason.waiting()));
    tree.put("awaited", IdJson.object(reason.awaited()));
    tree.put("bond", reason.bond() == null ? null : PlanTree.word(reason.bond()));
    return tree;
  }

  public static Map<String, @Nullable Object> alternative(Alternative alternative) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("form", PlanTree.word(alternative.form()));
    tree.put("statements", alternative.steps().stream().map(GroundsTree::statement).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> statement(Step step) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("mode", PlanTree.word(step.mode()));
    tree.put("sql", step.sql().text());
    tree.put("declared", PlanTree.declared(step));
    return tree;
  }
}
