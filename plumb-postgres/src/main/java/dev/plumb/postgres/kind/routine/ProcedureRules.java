package dev.plumb.postgres.kind.routine;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
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
import dev.plumb.postgres.kind.Transforms;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Procedure;
import java.util.List;
import java.util.Set;

/// Procedures (manual, CREATE PROCEDURE and ALTER PROCEDURE).
public final class ProcedureRules implements PgRules<Procedure> {

  /// What only a new definition under the same name can change.
  private static final Alteration<Procedure> REDEFINED = ProcedureRules::redefine;

  /// What one `alter procedure` changes, as long as no new definition is written anyway.
  private static final Alteration<Procedure> TUNED = ProcedureRules::tune;

  @Override
  public Kind kind() {
    return Kinds.PROCEDURE;
  }

  @Override
  public Class<Procedure> type() {
    return Procedure.class;
  }

  @Override
  public Attributes<Procedure> attributes() {
    return Attributes.<Procedure>none()
        .altered("argument_modes", Procedure::argumentModes, REDEFINED)
        .altered("argument_names", Procedure::argumentNames, REDEFINED)
        .altered("argument_types", Procedure::argumentTypes, REDEFINED)
        .altered("argument_defaults", Procedure::argumentDefaults, REDEFINED)
        .altered("language", Procedure::language, REDEFINED)
        .altered("is_security_definer", Procedure::isSecurityDefiner, TUNED)
        .altered("transformed_types", Procedure::transformedTypes, REDEFINED)
        .altered("settings", Procedure::settings, TUNED)
        .altered("source", Procedure::source, REDEFINED)
        .altered("library", Procedure::library, REDEFINED)
        .altered("sql_body", Procedure::sqlBody, REDEFINED);
  }

  @Override
  public String query() {
    return ProcedureCatalog.QUERY;
  }

  @Override
  public Procedure read(ObjectId id, Row row) {
    return ProcedureCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("procedure $S", Signatures.signed(id));
  }

  @Override
  public List<Step> create(Procedure procedure, Surroundings around) {
    return List.of(
        Trust.marked(Step.of(definition(sql("create procedure"), procedure)), null, procedure));
  }

  @Override
  public List<Step> drop(Procedure procedure, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(procedure.id()))));
  }

  @Override
  public List<Step> rename(Procedure procedure, ObjectId to, Surroundings around) {
    return Signatures.rename(procedure.id(), to, this::address);
  }

  @Override
  public Set<Edge> edges(Procedure procedure, Schema schema) {
    return Transforms.needs(procedure);
  }

  @Override
  public Set<Claim> claims(Procedure procedure) {
    return Set.of(Claims.routine(procedure.id()));
  }

  private static Way redefine(Procedure before, Procedure after, Surroundings around) {
    if (Transforms.hold(before, around)) {
      return Way.replacing("it is in the way of a transform");
    }
    return RoutineAlterations.fits(before, after)
        ? Way.inPlace(
            Trust.marked(
                Step.of(definition(sql("create or replace procedure"), after)), before, after))
        : Way.replacing("its arguments differ");
  }

  private static Way tune(Procedure before, Procedure after, Surroundings around) {
    if (Transforms.hold(before, around)) {
      return Way.replacing("it is in the way of a transform");
    }
    if (!RoutineAlterations.sameDefinition(before, after)) {
      return Way.inPlace();
    }
    var clauses =
        all(
            before.isSecurityDefiner() == after.isSecurityDefiner()
                ? List.of()
                : List.of(RoutineText.security(after)),
            RoutineText.changedSettings(before, after));
    var step = Step.of(sql("alter $S $W", around.address(after.id()), clauses));
    return Way.inPlace(Trust.marked(step, before, after));
  }

  private static Sql definition(Sql verb, Procedure procedure) {
    var head = sql("$S $N($S)", verb, procedure.id(), RoutineText.arguments(procedure));
    var clauses =
        all(
            List.of(sql("language $I", procedure.language())),
            RoutineText.transforms(procedure),
            when(procedure.isSecurityDefiner(), "security definer"));
    return RoutineText.definition(head, clauses, procedure);
  }
}
