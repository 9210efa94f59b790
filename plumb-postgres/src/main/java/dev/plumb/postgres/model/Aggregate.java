package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// An aggregate function (manual, CREATE AGGREGATE). The id's signature lists the types of its
/// arguments, those after `order by` included.
///
/// @param arguments as PostgreSQL writes them; empty text for `*`
/// @param returnType what the final function gives, or the state
/// @param sort `normal`, `ordered set` or `hypothetical set`
/// @param directArguments how many arguments come before `order by`
/// @param stateSpace bytes of state to reckon with
/// @param finalModify `read_only`, `shareable` or `read_write`; null for the default of its sort
/// @param movingFinalModify likewise for moving aggregates
/// @param sortOperator as `operator(schema.name)`
/// @param parallel `safe`, `restricted` or `unsafe`
public record Aggregate(
    ObjectId id,
    Expression arguments,
    TypeName returnType,
    String sort,
    long directArguments,
    QualifiedName transition,
    TypeName stateType,
    @Nullable Long stateSpace,
    @Nullable QualifiedName finalFunction,
    boolean hasFinalExtra,
    @Nullable String finalModify,
    @Nullable QualifiedName combine,
    @Nullable QualifiedName serialize,
    @Nullable QualifiedName deserialize,
    @Nullable String initialState,
    @Nullable QualifiedName movingTransition,
    @Nullable QualifiedName movingInverse,
    @Nullable TypeName movingStateType,
    @Nullable Long movingStateSpace,
    @Nullable QualifiedName movingFinal,
    boolean hasMovingFinalExtra,
    @Nullable String movingFinalModify,
    @Nullable String movingInitialState,
    @Nullable Expression sortOperator,
    String parallel)
    implements PgObject {}
