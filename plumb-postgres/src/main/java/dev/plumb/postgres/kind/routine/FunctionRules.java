package dev.plumb.postgres.kind.routine;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Signatures;
import dev.plumb.postgres.kind.Transforms;
import dev.plumb.postgres.model.Function;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Set;

/// Functions, window functions included (manual, CREATE FUNCTION and ALTER FUNCTION).
public final class FunctionRules implements PgRules<Function> {

  /// What only a new definition under the same name can change.
  private static final Alteration<Function> REDEFINED = FunctionAlterations::definition;

  /// What one `alter function` changes, as long as no new definition is written anyway.
  private static final Alteration<Function> TUNED = FunctionAlterations::options;

  @Override
  public Kind kind() {
    return Kinds.FUNCTION;
  }

  @Override
  public Class<Function> type() {
    return Function.class;
  }

  @Override
  public Attributes<Function> attributes() {
    return Attributes.<Function>none()
        .altered("argument_modes", Function::argumentModes, REDEFINED)
        .altered("argument_names", Function::argumentNames, REDEFINED)
        .altered("argument_types", Function::argumentTypes, REDEFINED)
        .altered("argument_defaults", Function::argumentDefaults, REDEFINED)
        .replaced("return_type", Function::returnType)
        .replaced("returns_set", Function::returnsSet)
        .altered("language", Function::language, REDEFINED)
        .replaced("is_window", Function::isWindow)
        .altered("volatility", Function::volatility, TUNED)
        .altered("is_strict", Function::isStrict, TUNED)
        .altered("is_security_definer", Function::isSecurityDefiner, TUNED)
        .altered("is_leakproof", Function::isLeakproof, TUNED)
        .altered("parallel", Function::parallel, TUNED)
        .altered("cost", Function::cost, TUNED)
        .altered("rows", Function::rows, TUNED)
        .altered("support", Function::support, TUNED)
        .altered("transformed_types", Function::transformedTypes, REDEFINED)
        .altered("settings", Function::settings, TUNED)
        .altered("source", Function::source, REDEFINED)
        .altered("library", Function::library, REDEFINED)
        .altered("sql_body", Function::sqlBody, REDEFINED);
  }

  @Override
  public String query() {
    return FunctionCatalog.QUERY;
  }

  @Override
  public Function read(ObjectId id, Row row) {
    return FunctionCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("function $S", Signatures.signed(id));
  }

  @Override
  public List<Step> create(Function function, Surroundings around) {
    return List.of(
        Trust.marked(
            Step.of(FunctionText.definition(sql("create function"), function)), null, function));
  }

  @Override
  public List<Step> drop(Function function, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(function.id()))));
  }

  @Override
  public List<Step> rename(Function function, ObjectId to, Surroundings around) {
    return Signatures.rename(function.id(), to, this::address);
  }

  @Override
  public Set<Edge> edges(Function function, Schema schema) {
    return Transforms.needs(function);
  }

  @Override
  public Set<Claim> claims(Function function) {
    return Set.of(Claims.routine(function.id()));
  }
}
