package dev.plumb.core.toy;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.KindRules;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import java.util.List;

/// Labels are stuck on and torn off.
final class LabelRules implements KindRules<Label> {
  @Override
  public Kind kind() {
    return Label.KIND;
  }

  @Override
  public Class<Label> type() {
    return Label.class;
  }

  @Override
  public Attributes<Label> attributes() {
    return Attributes.<Label>none().replaced("text", Label::text);
  }

  @Override
  public Label read(ObjectId id, Row row) {
    return new Label(id, row.text("text"));
  }

  @Override
  public Sql address(ObjectId id) {
    return new Sql("label " + id.display());
  }

  @Override
  public List<Step> create(Label label, Surroundings around) {
    return List.of(Step.of(new Sql("stick " + address(label.id()).text())));
  }

  @Override
  public List<Step> drop(Label label, Surroundings around) {
    return List.of(Step.of(new Sql("tear " + address(label.id()).text())));
  }
}
