package dev.plumb.core.plan;

import dev.plumb.core.diff.DifferenceJson;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.step.Step;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what [GroundsTree] wrote. A file of an older plumb has nothing of it.
final class GroundsReader {
  private final IdJson ids;
  private final Function<JsonValue, Step> steps;

  /// @param steps reads a statement with what it declares
  GroundsReader(IdJson ids, Function<JsonValue, Step> steps) {
    this.ids = ids;
    this.steps = steps;
  }

  Grounds read(JsonValue grounds) {
    return new Grounds(
        grounds.field("differences").items().stream()
            .map(difference -> DifferenceJson.read(difference, ids))
            .toList(),
        grounds.field("after").items().stream().map(this::predecessor).toList(),
        grounds.find("alternative").map(this::alternative).orElse(null));
  }

  static @Nullable FormChoice form(JsonValue root) {
    return root.find("form")
        .map(
            choice ->
                new FormChoice(
                    PlanReader.constant(Form.values(), PlanTree::word, choice.field("name")),
                    PlanReader.constant(
                        FormChoice.Cause.values(), PlanTree::word, choice.field("cause"))))
        .orElse(null);
  }

  private Predecessor predecessor(JsonValue predecessor) {
    var rule =
        PlanReader.constant(Reason.Rule.values(), Reason.Rule::word, predecessor.field("rule"));
    var bond =
        predecessor
            .find("bond")
            .map(word -> PlanReader.constant(Bond.values(), PlanTree::word, word))
            .orElse(null);
    return new Predecessor(
        (int) predecessor.field("number").number(),
        new Reason(
            rule,
            ids.readObject(predecessor.field("waiting")),
            ids.readObject(predecessor.field("awaited")),
            bond));
  }

  private Alternative alternative(JsonValue alternative) {
    return new Alternative(
        PlanReader.constant(Form.values(), PlanTree::word, alternative.field("form")),
        alternative.field("statements").items().stream().map(steps).toList());
  }
}
