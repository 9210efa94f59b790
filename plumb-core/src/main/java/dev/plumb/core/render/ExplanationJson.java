package dev.plumb.core.render;

import dev.plumb.core.explain.Effect;
import dev.plumb.core.explain.Evidence;
import dev.plumb.core.explain.Explanation;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.Json;
import dev.plumb.core.plan.GroundsTree;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.plan.PlanTree;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of the statements of a plan, for programs. What the plan file itself says has the
/// same form as there.
public final class ExplanationJson {
  private static final int FORMAT = 1;

  private final Allowance acknowledged;

  private ExplanationJson(Allowance acknowledged) {
    this.acknowledged = acknowledged;
  }

  /// {@return the text, ending in a line break}
  ///
  /// @param file the file of the plan
  /// @param acknowledged what the author of the plan accepts
  public static String of(PlanFile file, List<Explanation> explanations, Allowance acknowledged) {
    var writing = new ExplanationJson(acknowledged);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("plumb", "explanation");
    tree.put("format", FORMAT);
    tree.put("plan", file.id());
    tree.put("form", GroundsTree.form(file.plan().form()));
    tree.put("statements", explanations.stream().map(writing::statement).toList());
    return Json.pretty(tree);
  }

  private Map<String, @Nullable Object> statement(Explanation explanation) {
    var step = explanation.entry().planned().step();
    Map<String, @Nullable Object> tree = PlanTree.entry(explanation.entry());
    tree.put("transaction", explanation.transaction().stream().map(PlannedStep::number).toList());
    tree.put("before", explanation.successors().stream().map(GroundsTree::other).toList());
    tree.put("evidence", explanation.evidence().stream().map(ExplanationJson::evidence).toList());
    tree.put("newIn", explanation.newIn().map(PlannedStep::number).orElse(null));
    tree.put("instead", explanation.alternative().map(GroundsTree::alternative).orElse(null));
    tree.put(
        "hazards", explanation.entry().hazards().stream().map(each -> hazard(each, step)).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> evidence(Evidence evidence) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("relation", IdJson.object(evidence.relation()));
    tree.put("declared", effect(evidence.declared()));
    tree.put("measured", effect(evidence.seen()));
    return tree;
  }

  private static Map<String, @Nullable Object> effect(Effect effect) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("lock", effect.lock() == null ? null : PlanTree.word(effect.lock()));
    tree.put("scans", effect.isScanned());
    tree.put("rewrites", effect.isRewritten());
    return tree;
  }

  private Map<String, @Nullable Object> hazard(Hazard hazard, Step step) {
    Map<String, @Nullable Object> tree = PlanTree.hazard(hazard);
    tree.put("declared", step.hazards().contains(hazard));
    tree.put("meaning", hazard.kind().meaning());
    tree.put("remedy", hazard.kind().remedy());
    tree.put("allow", hazard.kind().code() + ":" + hazard.about().display());
    tree.put("accepted", acknowledged.covers(hazard));
    return tree;
  }
}
