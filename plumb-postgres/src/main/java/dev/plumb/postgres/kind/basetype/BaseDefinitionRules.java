package dev.plumb.postgres.kind.basetype;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.BaseDefinition;
import dev.plumb.postgres.model.Kinds;
import java.util.List;

/// What base types are made of (manual, CREATE TYPE and ALTER TYPE).
public final class BaseDefinitionRules implements PgRules<BaseDefinition> {

  /// What one `alter type … set` changes.
  private static final Alteration<BaseDefinition> TUNED = BaseDefinitionRules::tune;

  @Override
  public Kind kind() {
    return Kinds.BASE_DEFINITION;
  }

  @Override
  public Class<BaseDefinition> type() {
    return BaseDefinition.class;
  }

  @Override
  public Attributes<BaseDefinition> attributes() {
    return Attributes.<BaseDefinition>none()
        .replaced("input", BaseDefinition::input)
        .replaced("output", BaseDefinition::output)
        .altered("receive", BaseDefinition::receive, TUNED)
        .altered("send", BaseDefinition::send, TUNED)
        .altered("typmod_in", BaseDefinition::typmodIn, TUNED)
        .altered("typmod_out", BaseDefinition::typmodOut, TUNED)
        .altered("analyze", BaseDefinition::analyze, TUNED)
        .altered("subscript", BaseDefinition::subscript, TUNED)
        .replaced("length", BaseDefinition::length)
        .replaced("is_passed_by_value", BaseDefinition::isPassedByValue)
        .replaced("alignment", BaseDefinition::alignment)
        .altered("storage", BaseDefinition::storage, TUNED)
        .replaced("category", BaseDefinition::category)
        .replaced("is_preferred", BaseDefinition::isPreferred)
        .replaced("default_value", BaseDefinition::defaultValue)
        .replaced("element", BaseDefinition::element)
        .replaced("delimiter", BaseDefinition::delimiter)
        .replaced("is_collatable", BaseDefinition::isCollatable);
  }

  @Override
  public String query() {
    return BaseDefinitionCatalog.QUERY;
  }

  @Override
  public BaseDefinition read(ObjectId id, Row row) {
    return BaseDefinitionCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("type $N", id);
  }

  @Override
  public List<Step> create(BaseDefinition definition, Surroundings around) {
    return List.of(Step.of(BaseDefinitionText.definition(definition)));
  }

  /// It goes with the type.
  @Override
  public List<Step> drop(BaseDefinition definition, Surroundings around) {
    return List.of();
  }

  /// A shell can be defined; what is defined already cannot be so again.
  @Override
  public boolean comesOnlyWithParent(BaseDefinition definition, Surroundings around) {
    return around.actual().contains(definition.id());
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  private static Way tune(BaseDefinition before, BaseDefinition after, Surroundings around) {
    return before.canStoreAs(after)
        ? Way.inPlace(
            Step.of(
                sql(
                    "alter type $N set ($S)",
                    after.id(),
                    BaseDefinitionText.changed(before, after))))
        : Way.replacing("storage differs");
  }
}
