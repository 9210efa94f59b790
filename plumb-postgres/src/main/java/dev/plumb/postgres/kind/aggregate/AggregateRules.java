package dev.plumb.postgres.kind.aggregate;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Signatures;
import dev.plumb.postgres.model.Aggregate;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Set;

/// Aggregates (manual, CREATE AGGREGATE and ALTER AGGREGATE).
public final class AggregateRules implements PgRules<Aggregate> {

  /// What `create or replace aggregate` changes.
  private static final Alteration<Aggregate> REDEFINED =
      (_, after, _) ->
          Way.inPlace(Step.of(AggregateText.definition(sql("create or replace"), after)));

  @Override
  public Kind kind() {
    return Kinds.AGGREGATE;
  }

  @Override
  public Class<Aggregate> type() {
    return Aggregate.class;
  }

  @Override
  public Attributes<Aggregate> attributes() {
    return Attributes.<Aggregate>none()
        .replaced("arguments", Aggregate::arguments)
        .replaced("return_type", Aggregate::returnType)
        .replaced("sort", Aggregate::sort)
        .replaced("direct_arguments", Aggregate::directArguments)
        .altered("transition", Aggregate::transition, REDEFINED)
        .altered("state_type", Aggregate::stateType, REDEFINED)
        .altered("state_space", Aggregate::stateSpace, REDEFINED)
        .altered("final_function", Aggregate::finalFunction, REDEFINED)
        .altered("has_final_extra", Aggregate::hasFinalExtra, REDEFINED)
        .altered("final_modify", Aggregate::finalModify, REDEFINED)
        .altered("combine", Aggregate::combine, REDEFINED)
        .altered("serialize", Aggregate::serialize, REDEFINED)
        .altered("deserialize", Aggregate::deserialize, REDEFINED)
        .altered("initial_state", Aggregate::initialState, REDEFINED)
        .altered("moving_transition", Aggregate::movingTransition, REDEFINED)
        .altered("moving_inverse", Aggregate::movingInverse, REDEFINED)
        .altered("moving_state_type", Aggregate::movingStateType, REDEFINED)
        .altered("moving_state_space", Aggregate::movingStateSpace, REDEFINED)
        .altered("moving_final", Aggregate::movingFinal, REDEFINED)
        .altered("has_moving_final_extra", Aggregate::hasMovingFinalExtra, REDEFINED)
        .altered("moving_final_modify", Aggregate::movingFinalModify, REDEFINED)
        .altered("moving_initial_state", Aggregate::movingInitialState, REDEFINED)
        .altered("sort_operator", Aggregate::sortOperator, REDEFINED)
        .altered("parallel", Aggregate::parallel, REDEFINED);
  }

  @Override
  public String query() {
    return AggregateCatalog.QUERY;
  }

  @Override
  public Aggregate read(ObjectId id, Row row) {
    return AggregateCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("aggregate $S", Signatures.signed(id));
  }

  @Override
  public List<Step> create(Aggregate aggregate, Surroundings around) {
    return List.of(Step.of(AggregateText.definition(sql("create"), aggregate)));
  }

  @Override
  public List<Step> drop(Aggregate aggregate, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(aggregate.id()))));
  }

  @Override
  public List<Step> rename(Aggregate aggregate, ObjectId to, Surroundings around) {
    return Signatures.rename(aggregate.id(), to, this::address);
  }

  @Override
  public Set<Claim> claims(Aggregate aggregate) {
    return Set.of(Claims.routine(aggregate.id()));
  }
}
